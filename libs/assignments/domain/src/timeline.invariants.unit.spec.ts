import { describe, expect, it } from 'vitest';
import type { AssignmentCommand } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import { isFinished, type AssignmentState } from './assignment.state.ts';
import { addDays, isBefore } from './instant.ts';
import { defaultLadderPolicy } from './ladder-policy.ts';
import { leadUnit } from './spec/assignment.example.ts';
import { holds } from './spec/assignment.lives.ts';
import { planTimeline, type ActingStage, type Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

const { decide, evolve } = assignmentDecider;
const to = { unit: leadUnit, person: null };
const time: WorkingTime = {
  afterWorkingDays: addDays,
  afterWorkingHours: (from, hours) => addDays(from, hours / 24),
};

const planned = (state: AssignmentState, now: string): readonly Stage[] =>
  planTimeline(state, defaultLadderPolicy, time, now);

const waits = {
  'acknowledgement-overdue': 'MarkAcknowledgementOverdue',
  'acceptance-overdue': 'MarkAcceptanceOverdue',
  'decline-ruling-overdue': 'MarkDeclineRulingOverdue',
  'review-suspension': 'RemindOfReview',
} as const;

const commandOf = (stage: ActingStage, at: string): AssignmentCommand => {
  switch (stage.kind) {
    case 'remind':
      return { type: 'SendReminder', data: { at, stage: stage.stage, dueAt: stage.dueAt, to } };
    case 'mark-overdue':
      return { type: 'MarkOverdue', data: { at, dueAt: stage.dueAt } };
    case 'escalate':
      return { type: 'Escalate', data: { at, level: stage.level, dueAt: stage.dueAt, to } };
    default:
      return { type: waits[stage.kind], data: { at, since: stage.since, to } };
  }
};

const laterOf = (a: string, b: string): string => (isBefore(a, b) ? b : a);

describe('After any life of an assignment', () => {
  it('what is planned first has an effect when its time comes, and is then planned no more', () =>
    holds(({ at: now, after: state }) => {
      const [next] = planned(state, now);
      if (!next || next.kind === 'plan-again') return;
      const at = laterOf(now, next.at);
      const decision = decide(commandOf(next, at), state);
      expect(decision.outcome === 'accepted' && decision.events).toHaveLength(1);
      if (decision.outcome === 'accepted')
        expect(planned(decision.events.reduce(evolve, state), at)).not.toContainEqual(next);
    }));

  it('carrying out what is due comes to an end, with at most two events after any standstill', () =>
    holds(({ at: now, after: state }) => {
      const muchLater = addDays(now, 400);
      let [left, carriedOut] = [state, 0];
      for (let [next] = planned(left, muchLater); next; [next] = planned(left, muchLater)) {
        if (next.kind === 'plan-again') throw new Error('the calendar of this spec covers everything');
        const decision = decide(commandOf(next, muchLater), left);
        if (decision.outcome === 'accepted') left = decision.events.reduce(evolve, left);
        carriedOut += 1;
        expect(carriedOut).toBeLessThanOrEqual(2);
      }
    }));

  it('only clocks run that the state lets run', () =>
    holds(({ at: now, after: state }) => {
      const kinds = new Set(planned(state, now).map(({ kind }) => kind));
      const open = state.status === 'issued' || state.status === 'in-progress';
      for (const kind of ['remind', 'mark-overdue', 'escalate'] as const)
        if (!open) expect(kinds).not.toContain(kind);
      if (state.status !== 'issued') expect(kinds).not.toContain('acknowledgement-overdue');
      if (state.status !== 'submitted') expect(kinds).not.toContain('acceptance-overdue');
      if (state.status !== 'contested') expect(kinds).not.toContain('decline-ruling-overdue');
      if (state.status !== 'suspended') expect(kinds).not.toContain('review-suspension');
      if (isFinished(state)) expect(kinds.size).toBe(0);
    }));
});
