import type { DataOf } from './assignment.events.ts';
import type { Instant } from './instant.ts';
import type { Deadline } from './vocabulary.ts';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;
type Said = Pick<DataOf<'AssignmentAcknowledged'>, 'at' | 'by'>;

export type IssueAssignment = Command<'IssueAssignment', DataOf<'AssignmentIssued'>>;
export type Acknowledge = Command<'Acknowledge', DataOf<'AssignmentAcknowledged'>>;
export type ReportProgress = Command<'ReportProgress', DataOf<'ProgressReported'>>;
export type SubmitResult = Command<'SubmitResult', Omit<DataOf<'ResultSubmitted'>, 'late'>>;
export type AcceptResult = Command<'AcceptResult', DataOf<'ResultAccepted'>>;
export type ReturnResult = Command<'ReturnResult', Omit<DataOf<'ResultReturned'>, 'deadline'>>;

/** When a ruling is due is worked out by whoever holds the calendar. */
export type Decline = Command<'Decline', DataOf<'AssignmentDeclined'>>;
export type RuleOnDecline = Command<'RuleOnDecline', Said & { upheld: boolean; reason: string | null }>;
export type RequestExtension = Command<'RequestExtension', DataOf<'ExtensionRequested'>>;
export type RuleOnExtension = Command<'RuleOnExtension', Said & { granted: boolean; reason: string | null }>;
export type Suspend = Command<'Suspend', DataOf<'AssignmentSuspended'>>;
export type Resume = Command<'Resume', Said>;
/** `deadline` null: the present one holds for the new lead unit too. */
export type Reassign = Command<
  'Reassign',
  Omit<DataOf<'AssignmentReassigned'>, 'fromUnit' | 'deadline'> & { deadline: Deadline | null }
>;
export type AddCooperatingUnit = Command<'AddCooperatingUnit', DataOf<'CooperatingUnitAdded'>>;
export type Cancel = Command<'Cancel', DataOf<'AssignmentCancelled'>>;
export type ConfirmObjectiveCause = Command<'ConfirmObjectiveCause', DataOf<'ObjectiveCauseConfirmed'>>;
export type AnswerEscalation = Command<'AnswerEscalation', Omit<DataOf<'EscalationAnswered'>, 'level'>>;

// From the workflow. `dueAt` names the deadline they were planned for: after a change they no longer apply.
export type SendReminder = Command<'SendReminder', DataOf<'ReminderSent'>>;
export type MarkOverdue = Command<'MarkOverdue', DataOf<'DeadlineMissed'>>;
/** `heldSince`: the answer that held the ladder and that nothing followed; left out where none did. */
export type Escalate = Command<'Escalate', DataOf<'AssignmentEscalated'> & { heldSince?: Instant }>;

// Also from the workflow. `since` names the wait they were planned for in the same way.
export type MarkAcknowledgementOverdue = Command<
  'MarkAcknowledgementOverdue',
  DataOf<'AcknowledgementOverdue'>
>;
export type MarkAcceptanceOverdue = Command<
  'MarkAcceptanceOverdue',
  Omit<DataOf<'AcceptanceOverdue'>, 'acceptingUnit'>
>;
export type MarkDeclineRulingOverdue = Command<'MarkDeclineRulingOverdue', DataOf<'DeclineRulingOverdue'>>;
export type RemindOfReview = Command<'RemindOfReview', Omit<DataOf<'SuspensionReviewDue'>, 'reviewOn'>>;

export type MarkPartOverdue = Command<'MarkPartOverdue', DataOf<'PartOverdue'>>;
export type MarkPeriodReportMissed = Command<'MarkPeriodReportMissed', DataOf<'PeriodReportMissed'>>;
export type RecordSystemFault = Command<'RecordSystemFault', DataOf<'SystemFaultRecorded'>>;

/** A first deadline needs no reason; another one does. */
export type SetDeadline = Command<
  'SetDeadline',
  Omit<DataOf<'DeadlineSet'>, 'previousDeadline' | 'count' | 'late'>
>;
/** From whoever holds the calendar. `from` is the deadline it was counted for. */
export type ReplanDeadline = Command<
  'ReplanDeadline',
  Omit<DataOf<'DeadlineReplanned'>, 'previousDeadline'> & { from: Deadline }
>;
export type RequestCorrection = Command<'RequestCorrection', DataOf<'CorrectionRequested'>>;
/** Also without a request: who issued it corrects its own mistake. */
export type Correct = Command<'Correct', Omit<DataOf<'AssignmentCorrected'>, 'before'>>;
export type RefuseCorrection = Command<'RefuseCorrection', DataOf<'CorrectionRefused'>>;

export type AssignPart = Command<'AssignPart', DataOf<'PartAssigned'>>;
export type DeliverPart = Command<'DeliverPart', Omit<DataOf<'PartDelivered'>, 'late'>>;
export type ConfirmPart = Command<'ConfirmPart', DataOf<'PartConfirmed'>>;
export type ReturnPart = Command<'ReturnPart', Omit<DataOf<'PartReturned'>, 'dueAt'>>;

export type IssueChild = Command<'IssueChild', DataOf<'ChildIssued'>>;
/** From whoever follows the child's own stream. */
export type FinishChild = Command<'FinishChild', DataOf<'ChildFinished'>>;

export type TermsCommand = SetDeadline | ReplanDeadline | RequestCorrection | Correct | RefuseCorrection;
export type PartCommand = AssignPart | DeliverPart | ConfirmPart | ReturnPart;
export type ChildCommand = IssueChild | FinishChild;
export type WatchCommand = MarkPartOverdue | MarkPeriodReportMissed | RecordSystemFault;
export type WorkCommand = Acknowledge | ReportProgress | SubmitResult;
export type AcceptanceCommand = AcceptResult | ReturnResult;
export type RulingCommand = Decline | RuleOnDecline | RequestExtension | RuleOnExtension | Suspend | Resume;
export type SteeringCommand = Reassign | AddCooperatingUnit | Cancel | AnswerEscalation;
export type DeadlineCommand = SendReminder | MarkOverdue | Escalate;
export type WaitCommand =
  MarkAcknowledgementOverdue | MarkAcceptanceOverdue | MarkDeclineRulingOverdue | RemindOfReview;

export type AssignmentCommand =
  | IssueAssignment
  | WorkCommand
  | AcceptanceCommand
  | RulingCommand
  | SteeringCommand
  | ConfirmObjectiveCause
  | DeadlineCommand
  | WaitCommand
  | TermsCommand
  | PartCommand
  | ChildCommand
  | WatchCommand;
