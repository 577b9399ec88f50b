import {
  acceptResultSchema,
  addCooperatingUnitSchema,
  answerEscalationSchema,
  assignPartSchema,
  assignmentViewSchema,
  cancelSchema,
  commandResultSchema,
  confirmObjectiveCauseSchema,
  confirmPartSchema,
  correctSchema,
  declineSchema,
  deliverPartSchema,
  issueAssignmentSchema,
  issueChildSchema,
  reassignSchema,
  refuseCorrectionSchema,
  reportProgressSchema,
  requestCorrectionSchema,
  requestExtensionSchema,
  returnPartSchema,
  returnResultSchema,
  ruleOnDeclineSchema,
  ruleOnExtensionSchema,
  setDeadlineSchema,
  submitResultSchema,
  suspendSchema,
  timelineEntrySchema,
} from '@dondoc/assignments-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class IssueAssignmentBody extends createZodDto(issueAssignmentSchema) {}
export class ReportProgressBody extends createZodDto(reportProgressSchema) {}
export class SubmitResultBody extends createZodDto(submitResultSchema) {}
export class AcceptResultBody extends createZodDto(acceptResultSchema) {}
export class ReturnResultBody extends createZodDto(returnResultSchema) {}
export class DeclineBody extends createZodDto(declineSchema) {}
export class RuleOnDeclineBody extends createZodDto(ruleOnDeclineSchema) {}
export class RequestExtensionBody extends createZodDto(requestExtensionSchema) {}
export class RuleOnExtensionBody extends createZodDto(ruleOnExtensionSchema) {}
export class SuspendBody extends createZodDto(suspendSchema) {}
export class ReassignBody extends createZodDto(reassignSchema) {}
export class AddCooperatingUnitBody extends createZodDto(addCooperatingUnitSchema) {}
export class CancelBody extends createZodDto(cancelSchema) {}
export class ConfirmObjectiveCauseBody extends createZodDto(confirmObjectiveCauseSchema) {}
export class AnswerEscalationBody extends createZodDto(answerEscalationSchema) {}
export class SetDeadlineBody extends createZodDto(setDeadlineSchema) {}
export class RequestCorrectionBody extends createZodDto(requestCorrectionSchema) {}
export class CorrectBody extends createZodDto(correctSchema) {}
export class RefuseCorrectionBody extends createZodDto(refuseCorrectionSchema) {}
export class AssignPartBody extends createZodDto(assignPartSchema) {}
export class DeliverPartBody extends createZodDto(deliverPartSchema) {}
export class ConfirmPartBody extends createZodDto(confirmPartSchema) {}
export class ReturnPartBody extends createZodDto(returnPartSchema) {}
export class IssueChildBody extends createZodDto(issueChildSchema) {}

export class CommandResultBody extends createZodDto(commandResultSchema) {}
export class AssignmentViewBody extends createZodDto(assignmentViewSchema) {}
export class TimelineBody extends createZodDto(z.object({ items: z.array(timelineEntrySchema) })) {}
