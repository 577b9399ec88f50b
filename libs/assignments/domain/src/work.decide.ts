import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type {
  AcceptanceCommand,
  AcceptResult,
  ReportProgress,
  SubmitResult,
  WorkCommand,
} from './assignment.commands.ts';
import type { LiveAssignment, Terms } from './assignment.state.ts';
import { deadlineAfterStandstill } from './deadline.ts';
import { isBefore } from './instant.ts';
import { onlyLead, onlyOpen, type Answer } from './standing.ts';

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

/** What the lead unit does. */
export const decideWork = (command: WorkCommand, state: LiveAssignment): Answer => {
  const refused = onlyLead(state.terms, command.data.by.unit);
  if (refused) return refused;
  if (command.type === 'Acknowledge' && state.status === 'submitted') return accept();
  const closed = onlyOpen(state);
  if (closed) return closed;
  if (command.type === 'Acknowledge')
    return state.status === 'issued'
      ? accept({ type: 'AssignmentAcknowledged', data: command.data })
      : accept();
  if (state.status === 'issued') return reject({ code: 'not-acknowledged' });
  return command.type === 'ReportProgress' ? report(command) : submit(command, state.terms);
};

/** A whole is accepted when its parts are, or with a reason; the reason says nothing where none was open. */
const acceptResult = ({ data }: AcceptResult, { openChildren }: Terms): Answer => {
  const { despiteChildren, ...result } = data;
  if (openChildren.length === 0) return accept({ type: 'ResultAccepted', data: result });
  return despiteChildren === undefined || despiteChildren.trim() === ''
    ? reject({ code: 'children-open', children: openChildren })
    : accept({ type: 'ResultAccepted', data });
};

/** What the accepting unit says to a result. */
export const decideAcceptance = (command: AcceptanceCommand, state: LiveAssignment): Answer => {
  if (state.status !== 'submitted') return reject({ code: 'nothing-submitted' });
  const { acceptingUnit, deadline } = state.terms;
  if (command.data.by.unit !== acceptingUnit)
    return reject({ code: 'not-the-accepting-unit', acceptingUnit });
  if (command.type === 'AcceptResult') return acceptResult(command, state.terms);
  return accept({
    type: 'ResultReturned',
    data: {
      ...command.data,
      deadline: deadlineAfterStandstill(deadline, state.submittedAt, command.data.at),
    },
  });
};
