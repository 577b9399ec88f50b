import type { DataOf } from './assignment.events.ts';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Data }>;

export type IssueAssignment = Command<'IssueAssignment', DataOf<'AssignmentIssued'>>;
export type Acknowledge = Command<'Acknowledge', DataOf<'AssignmentAcknowledged'>>;
export type ReportProgress = Command<'ReportProgress', DataOf<'ProgressReported'>>;
export type SubmitResult = Command<'SubmitResult', Omit<DataOf<'ResultSubmitted'>, 'late'>>;
export type AcceptResult = Command<'AcceptResult', DataOf<'ResultAccepted'>>;
export type ReturnResult = Command<'ReturnResult', Omit<DataOf<'ResultReturned'>, 'deadline'>>;

// From the workflow. `dueAt` names the deadline they were planned for: after a change they no longer apply.
export type SendReminder = Command<'SendReminder', DataOf<'ReminderSent'>>;
export type MarkOverdue = Command<'MarkOverdue', DataOf<'DeadlineMissed'>>;
export type Escalate = Command<'Escalate', DataOf<'AssignmentEscalated'>>;

export type AssignmentCommand =
  | IssueAssignment
  | Acknowledge
  | ReportProgress
  | SubmitResult
  | AcceptResult
  | ReturnResult
  | SendReminder
  | MarkOverdue
  | Escalate;
