import { z } from 'zod';
import { deadlineRequestSchema } from './assignment-requests.schema.ts';
import { dateSchema, escalationReplySchema, idSchema, textSchema } from './vocabulary.schema.ts';

const text = textSchema(4000);
const optionalText = text.nullable().default(null);

export const declineSchema = z
  .strictObject({ reason: text })
  .meta({ examples: [{ reason: 'Nhiệm vụ không thuộc chức năng của đơn vị' }] });

/** Overruling needs its reason. */
export const ruleOnDeclineSchema = z
  .strictObject({ upheld: z.boolean(), reason: optionalText })
  .meta({ examples: [{ upheld: false, reason: 'Nhiệm vụ đúng chức năng được giao' }] });

export const requestExtensionSchema = z.strictObject({ deadline: deadlineRequestSchema, reason: text }).meta({
  examples: [{ deadline: { lastDay: '2026-04-15', text: 'đến 15/4' }, reason: 'Chờ số liệu của thành phố' }],
});

/** A refusal needs its reason. */
export const ruleOnExtensionSchema = z
  .strictObject({ granted: z.boolean(), reason: optionalText })
  .meta({ examples: [{ granted: true, reason: null }] });

/** `authority`: who allows it, or the document that says so. */
export const suspendSchema = z.strictObject({ condition: text, authority: text, reviewOn: dateSchema }).meta({
  examples: [{ condition: 'Chờ hướng dẫn của thành phố', authority: '12-TB/ĐU', reviewOn: '2026-04-20' }],
});

/** `deadline` null: the present one holds for the new lead unit too. */
export const reassignSchema = z
  .strictObject({
    toUnit: idSchema,
    reason: text,
    deadline: deadlineRequestSchema.nullable().default(null),
  })
  .meta({ examples: [{ toUnit: 'van-phong-dang-uy', reason: 'Đúng chức năng', deadline: null }] });

export const addCooperatingUnitSchema = z
  .strictObject({ unit: idSchema })
  .meta({ examples: [{ unit: 'mttq' }] });

export const cancelSchema = z
  .strictObject({ reason: text, authority: text })
  .meta({ examples: [{ reason: 'Không còn cần thiết', authority: '15-TB/ĐU' }] });

export const confirmObjectiveCauseSchema = z
  .strictObject({ document: text, cause: text })
  .meta({ examples: [{ document: '20-TB/ĐU', cause: 'Bão số 3' }] });

export const answerEscalationSchema = z
  .strictObject({ answer: escalationReplySchema, note: text })
  .meta({ examples: [{ answer: 'take-over', note: 'Tôi trực tiếp chỉ đạo' }] });

export type DeclineRequest = z.output<typeof declineSchema>;
export type RuleOnDeclineRequest = z.output<typeof ruleOnDeclineSchema>;
export type RequestExtensionRequest = z.output<typeof requestExtensionSchema>;
export type RuleOnExtensionRequest = z.output<typeof ruleOnExtensionSchema>;
export type SuspendRequest = z.output<typeof suspendSchema>;
export type ReassignRequest = z.output<typeof reassignSchema>;
export type AddCooperatingUnitRequest = z.output<typeof addCooperatingUnitSchema>;
export type CancelRequest = z.output<typeof cancelSchema>;
export type ConfirmObjectiveCauseRequest = z.output<typeof confirmObjectiveCauseSchema>;
export type AnswerEscalationRequest = z.output<typeof answerEscalationSchema>;
