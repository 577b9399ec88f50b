import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { AssignmentCommand, IssueAssignment } from './assignment.commands.ts';
import type { AssignmentState } from './assignment.state.ts';
import { onlyPost } from './authority.ts';
import { decideChild, decideFinishChild } from './child.decide.ts';
import { decideClock } from './clock.decide.ts';
import { decideCorrection } from './correction.decide.ts';
import { isBefore } from './instant.ts';
import { decidePart } from './part.decide.ts';
import { decideRuling } from './ruling.decide.ts';
import type { Answer } from './standing.ts';
import { decideObjectiveCause, decideSteering } from './steering.decide.ts';
import { decideReplan, setDeadline } from './terms.decide.ts';
import { decideWait } from './wait.decide.ts';
import { decideWatch } from './watch.decide.ts';
import { decideAcceptance, decideWork } from './work.decide.ts';

const issue = ({ data }: IssueAssignment): Answer =>
  data.deadline && !isBefore(data.at, data.deadline.at)
    ? reject({ code: 'deadline-not-ahead', dueAt: data.deadline.at })
    : accept({ type: 'AssignmentIssued', data });

export const decide = (command: AssignmentCommand, state: AssignmentState): Answer => {
  if (command.type === 'IssueAssignment')
    return state.status === 'absent'
      ? (onlyPost(command) ?? issue(command))
      : reject({ code: 'already-issued' });
  if (state.status === 'absent') return reject({ code: 'assignment-unknown' });
  const notTheirs = onlyPost(command);
  if (notTheirs) return notTheirs;
  switch (command.type) {
    case 'SendReminder':
    case 'MarkOverdue':
    case 'Escalate':
      return decideClock(command, state);
    case 'MarkAcknowledgementOverdue':
    case 'MarkAcceptanceOverdue':
    case 'MarkDeclineRulingOverdue':
    case 'RemindOfReview':
      return decideWait(command, state);
    case 'MarkPartOverdue':
    case 'MarkPeriodReportMissed':
    case 'RecordSystemFault':
      return decideWatch(command, state);
    case 'ReplanDeadline':
      return decideReplan(command, state);
    case 'FinishChild':
      return decideFinishChild(command, state);
    default:
  }
  if (state.status === 'cancelled') return reject({ code: 'already-cancelled' });
  if (command.type === 'ConfirmObjectiveCause') return decideObjectiveCause(command, state);
  if (state.status === 'completed') return reject({ code: 'already-completed' });
  switch (command.type) {
    case 'Acknowledge':
    case 'ReportProgress':
    case 'SubmitResult':
      return decideWork(command, state);
    case 'AcceptResult':
    case 'ReturnResult':
      return decideAcceptance(command, state);
    case 'Decline':
    case 'RuleOnDecline':
    case 'RequestExtension':
    case 'RuleOnExtension':
    case 'Suspend':
    case 'Resume':
      return decideRuling(command, state);
    case 'SetDeadline':
      return setDeadline(command, state);
    case 'RequestCorrection':
    case 'Correct':
    case 'RefuseCorrection':
      return decideCorrection(command, state);
    case 'AssignPart':
    case 'DeliverPart':
    case 'ConfirmPart':
    case 'ReturnPart':
      return decidePart(command, state);
    case 'IssueChild':
      return decideChild(command, state);
    default:
      return decideSteering(command, state);
  }
};
