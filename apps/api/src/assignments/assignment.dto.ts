import {
  acceptResultSchema,
  addCooperatingUnitSchema,
  answerEscalationSchema,
  assignmentViewSchema,
  cancelSchema,
  commandResultSchema,
  confirmObjectiveCauseSchema,
  declineSchema,
  idSchema,
  issueAssignmentSchema,
  reassignSchema,
  reportProgressSchema,
  requestExtensionSchema,
  returnResultSchema,
  ruleOnDeclineSchema,
  ruleOnExtensionSchema,
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

export const assignmentsQuerySchema = z.strictObject({
  unit: idSchema.optional(),
  /** The unit's part in the work; without a unit it says nothing. */
  role: z.enum(['lead', 'accepting', 'any']).default('any'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  cursor: z.string().max(500).optional(),
});
export class AssignmentsQuery extends createZodDto(assignmentsQuerySchema) {}

export class CommandResultBody extends createZodDto(commandResultSchema) {}
export class AssignmentViewBody extends createZodDto(assignmentViewSchema) {}
export class AssignmentPageBody extends createZodDto(
  z.object({ items: z.array(assignmentViewSchema), next: z.string().nullable() }),
) {}
export class TimelineBody extends createZodDto(z.object({ items: z.array(timelineEntrySchema) })) {}
