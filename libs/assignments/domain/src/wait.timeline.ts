import type { AssignmentState } from './assignment.state.ts';
import { addDays, isBefore, type Instant } from './instant.ts';
import type { LadderPolicy, RungTarget } from './ladder-policy.ts';
import type { Stage, WaitStageKind } from './timeline.ts';
import { endOf, type WorkingTime } from './working-time.ts';

/** What is waited for beside the deadline: an acknowledgement, an acceptance, a ruling, a review. */
export const waitStages = (
  state: AssignmentState,
  policy: LadderPolicy,
  time: WorkingTime,
  now: Instant,
): readonly Stage[] => {
  const wait = (
    kind: WaitStageKind,
    since: Instant,
    ends: Instant | null,
    target: RungTarget,
  ): readonly Stage[] =>
    ends === null ? [{ kind: 'plan-again', at: addDays(now, 1) }] : [{ kind, at: ends, since, target }];

  switch (state.status) {
    case 'issued': {
      const { acknowledgement, urgency, deadline } = state.terms;
      // Once the deadline has passed the ladder speaks for the silence too.
      if (acknowledgement.missed || (deadline && !isBefore(now, deadline.at))) return [];
      const ends = endOf(acknowledgement.since, policy.acknowledge.within[urgency], time);
      return wait('acknowledgement-overdue', acknowledgement.since, ends, policy.acknowledge.else);
    }
    case 'submitted': {
      const ends = endOf(state.acceptanceSince, policy.accept.within, time);
      return state.acceptanceMissed
        ? []
        : wait('acceptance-overdue', state.acceptanceSince, ends, policy.accept.else);
    }
    case 'contested': {
      const ends = state.ruleBy ?? endOf(state.since, policy.ruleOnDecline.within, time);
      return state.told ? [] : wait('decline-ruling-overdue', state.since, ends, policy.ruleOnDecline.else);
    }
    case 'suspended': {
      const ends = `${state.reviewOn}T${policy.review.at}:00+07:00`;
      return state.told ? [] : wait('review-suspension', state.since, ends, policy.review.target);
    }
    case 'absent':
    case 'in-progress':
    case 'declined':
    case 'completed':
    case 'cancelled':
      return [];
    default:
      return state satisfies never;
  }
};
