import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { Resume, RuleOnDecline, RulingCommand, Suspend } from './assignment.commands.ts';
import type { LiveAssignment } from './assignment.state.ts';
import { deadlineAfterStandstill } from './deadline.ts';
import { decideExtensionRuling, decideRequest } from './extension.decide.ts';
import { localDate } from './instant.ts';
import { onlyIssuer, onlyLead, onlyOpen, type Answer } from './standing.ts';

const ruleOnDecline = ({ data }: RuleOnDecline, state: LiveAssignment): Answer => {
  if (state.status !== 'contested') return reject({ code: 'nothing-declined' });
  const { at, by, reason } = data;
  if (data.upheld) return accept({ type: 'DeclineUpheld', data: { at, by, reason } });
  if (reason === null) return reject({ code: 'reason-required' });
  const deadline = deadlineAfterStandstill(state.terms.deadline, state.since, at);
  return accept({ type: 'DeclineOverruled', data: { at, by, reason, deadline } });
};

const suspend = ({ data }: Suspend, state: LiveAssignment): Answer =>
  onlyOpen(state) ??
  (data.reviewOn <= localDate(data.at)
    ? reject({ code: 'review-not-ahead', reviewOn: data.reviewOn })
    : accept({ type: 'AssignmentSuspended', data }));

const resume = ({ data }: Resume, state: LiveAssignment): Answer => {
  if (state.status !== 'suspended') return reject({ code: 'not-suspended' });
  const deadline = deadlineAfterStandstill(state.terms.deadline, state.since, data.at);
  return accept({ type: 'AssignmentResumed', data: { ...data, deadline } });
};

/** What stops the doer's clock and starts it again, and what moves its deadline. */
export const decideRuling = (command: RulingCommand, state: LiveAssignment): Answer => {
  const { terms } = state;
  const { unit } = command.data.by;
  switch (command.type) {
    case 'Decline':
      return (
        onlyLead(terms, unit) ?? onlyOpen(state) ?? accept({ type: 'AssignmentDeclined', data: command.data })
      );
    case 'RuleOnDecline':
      return onlyIssuer(terms, unit) ?? ruleOnDecline(command, state);
    case 'RequestExtension':
      return decideRequest(command, state);
    case 'RuleOnExtension':
      return decideExtensionRuling(command, state);
    case 'Suspend':
      return onlyIssuer(terms, unit) ?? suspend(command, state);
    case 'Resume':
      return onlyIssuer(terms, unit) ?? resume(command, state);
    default:
      return command satisfies never;
  }
};
