import { idSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { standingSchema as standing } from './calendar.schema.ts';

const count = z.int().min(0).max(365);
const atLeastOne = z.int().min(1).max(365);

export const rungTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lead-unit') }),
  z.strictObject({ kind: z.literal('accepting-unit') }),
  z.strictObject({ kind: z.literal('issuing-unit') }),
  z.strictObject({ kind: z.literal('unit'), unit: idSchema }),
  z.strictObject({
    kind: z.literal('above'),
    of: z.enum(['lead-unit', 'issuing-unit']),
    otherwise: z.array(idSchema).max(10),
  }),
]);
const partTargetSchema = z.discriminatedUnion('kind', [
  ...rungTargetSchema.options,
  z.strictObject({ kind: z.literal('cooperating-unit') }),
]);

const waitingSpanSchema = z.union([
  z.strictObject({ workingDays: atLeastOne, standing }),
  z.strictObject({ workingHours: atLeastOne, standing }),
]);

const byUrgency = <Each extends z.ZodType>(each: Each) =>
  z.strictObject({ normal: each, urgent: each, 'very-urgent': each, flash: each });

const rungSchema = z.strictObject({
  level: z.int().min(1).max(20),
  workingDaysAfter: count,
  target: rungTargetSchema,
});

/** A ladder whole: when to remind, how long to wait, whom to tell. A rule that nobody knows is refused, not kept. */
export const ladderPolicySchema = z.strictObject({
  version: textSchema(60),
  /** Calendar days before the deadline, falling. */
  remindDaysBefore: z.array(atLeastOne).max(20),
  repeatOverdue: z.strictObject({ everyDays: byUrgency(atLeastOne), standing }),
  rungs: byUrgency(z.array(rungSchema).max(20)),
  answerHolds: byUrgency(waitingSpanSchema),
  acknowledge: z.strictObject({ within: byUrgency(waitingSpanSchema), else: rungTargetSchema }),
  accept: z.strictObject({ within: waitingSpanSchema, else: rungTargetSchema }),
  ruleOnDecline: z.strictObject({ within: waitingSpanSchema, else: rungTargetSchema }),
  review: z.strictObject({
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    standing,
    target: rungTargetSchema,
  }),
  part: z.strictObject({ else: partTargetSchema }),
  report: z.strictObject({
    every: z.strictObject({ continuous: z.literal('monthly') }),
    standing,
    else: rungTargetSchema,
  }),
  jitter: z.strictObject({ seconds: z.int().min(0).max(3600), standing }),
  ourFault: z.strictObject({ afterMinutes: z.int().min(1).max(1440), standing }),
});

export type LadderPolicyDocument = z.output<typeof ladderPolicySchema>;
