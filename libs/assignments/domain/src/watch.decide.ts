import { accept, type Decision } from '@dondoc/event-sourcing-kernel';
import type {
  MarkPartOverdue,
  MarkPeriodReportMissed,
  RecordSystemFault,
  WatchCommand,
} from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { isOpen, type AssignmentState } from './assignment.state.ts';
import { isBefore, isSame } from './instant.ts';

type Noted = Decision<AssignmentEvent, never>;

const partOverdue = ({ data }: MarkPartOverdue, state: AssignmentState): Noted => {
  const { at, since, unit } = data;
  if (!isOpen(state) || isBefore(at, since)) return accept();
  const waited = state.terms.parts.some(
    (part) =>
      part.unit === unit &&
      part.status === 'assigned' &&
      !part.overdue &&
      part.dueAt !== null &&
      isSame(part.dueAt, since),
  );
  return waited ? accept({ type: 'PartOverdue', data }) : accept();
};

/** Periods of one kind order as text. A report that came late speaks for the period before it too. */
const periodReportMissed = ({ data }: MarkPeriodReportMissed, state: AssignmentState): Noted => {
  const { at, since, period } = data;
  if (!isOpen(state) || state.terms.recurrence !== 'continuous' || isBefore(at, since)) return accept();
  const { lastReportAt, missedPeriod } = state.terms;
  const told = missedPeriod !== null && period <= missedPeriod;
  const reported = lastReportAt !== null && !isBefore(lastReportAt, since);
  return told || reported ? accept() : accept({ type: 'PeriodReportMissed', data });
};

/** Also after completion: what excuses a delay is often known late. */
const systemFault = ({ data }: RecordSystemFault, state: AssignmentState): Noted => {
  const { from, to, what } = data;
  if (state.status === 'absent' || state.status === 'cancelled' || !isBefore(from, to)) return accept();
  return state.terms.faults.some((fault) => isSame(fault.from, from) && fault.what === what)
    ? accept()
    : accept({ type: 'SystemFaultRecorded', data });
};

/** What this system notes by itself. What no longer applies changes nothing, because there is nobody to tell. */
export const decideWatch = (command: WatchCommand, state: AssignmentState): Noted => {
  switch (command.type) {
    case 'MarkPartOverdue':
      return partOverdue(command, state);
    case 'MarkPeriodReportMissed':
      return periodReportMissed(command, state);
    case 'RecordSystemFault':
      return systemFault(command, state);
    default:
      return command satisfies never;
  }
};
