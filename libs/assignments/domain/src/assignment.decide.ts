import { accept, reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type {
  AcceptResult,
  AssignmentCommand,
  IssueAssignment,
  ReportProgress,
  ReturnResult,
  SubmitResult,
} from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import type { AssignmentRejection } from './assignment.rejections.ts';
import type { AssignmentState, SubmittedAssignment, Terms } from './assignment.state.ts';
import { decideClock } from './clock.decide.ts';
import { deadlineAfterReturn } from './deadline.ts';
import { isBefore } from './instant.ts';

type Answer = Decision<AssignmentEvent, AssignmentRejection>;

const issue = ({ data }: IssueAssignment): Answer =>
  data.deadline && !isBefore(data.at, data.deadline.at)
    ? reject({ code: 'deadline-not-ahead', dueAt: data.deadline.at })
    : accept({ type: 'AssignmentIssued', data });

const notLead = ({ leadUnit }: Terms, unit: string): Answer | null =>
  unit === leadUnit ? null : reject({ code: 'not-the-lead-unit', leadUnit });

const report = ({ data }: ReportProgress): Answer =>
  data.slow !== null && (data.cause === null || data.remedy === null)
    ? reject({ code: 'slowness-unexplained' })
    : accept({ type: 'ProgressReported', data });

const submit = ({ data }: SubmitResult, { deadline }: Terms): Answer =>
  data.evidence.length === 0
    ? reject({ code: 'evidence-required' })
    : accept({
        type: 'ResultSubmitted',
        data: { ...data, late: deadline !== null && !isBefore(data.at, deadline.at) },
      });

const rule = (command: AcceptResult | ReturnResult, state: SubmittedAssignment): Answer => {
  const { acceptingUnit } = state.terms;
  if (command.data.by.unit !== acceptingUnit)
    return reject({ code: 'not-the-accepting-unit', acceptingUnit });
  if (command.type === 'AcceptResult') return accept({ type: 'ResultAccepted', data: command.data });
  const deadline = deadlineAfterReturn(state, command.data.at);
  return accept({ type: 'ResultReturned', data: { ...command.data, deadline } });
};

/** What the lead unit does, in a state where its clock runs. */
const work = (
  command: Extract<AssignmentCommand, { type: 'Acknowledge' | 'ReportProgress' | 'SubmitResult' }>,
  state: Exclude<AssignmentState, { status: 'absent' | 'completed' }>,
): Answer => {
  const refused = notLead(state.terms, command.data.by.unit);
  if (refused) return refused;
  if (command.type === 'Acknowledge')
    return state.status === 'issued'
      ? accept({ type: 'AssignmentAcknowledged', data: command.data })
      : accept();
  if (state.status === 'issued') return reject({ code: 'not-acknowledged' });
  if (state.status === 'submitted') return reject({ code: 'awaiting-acceptance' });
  return command.type === 'ReportProgress' ? report(command) : submit(command, state.terms);
};

export const decide = (command: AssignmentCommand, state: AssignmentState): Answer => {
  if (command.type === 'IssueAssignment')
    return state.status === 'absent' ? issue(command) : reject({ code: 'already-issued' });
  if (state.status === 'absent') return reject({ code: 'assignment-unknown' });
  switch (command.type) {
    case 'SendReminder':
    case 'MarkOverdue':
    case 'Escalate':
      return decideClock(command, state);
    case 'Acknowledge':
    case 'ReportProgress':
    case 'SubmitResult':
      return state.status === 'completed' ? reject({ code: 'already-completed' }) : work(command, state);
    case 'AcceptResult':
    case 'ReturnResult':
      if (state.status === 'completed') return reject({ code: 'already-completed' });
      return state.status === 'submitted' ? rule(command, state) : reject({ code: 'nothing-submitted' });
    default:
      return command satisfies never;
  }
};
