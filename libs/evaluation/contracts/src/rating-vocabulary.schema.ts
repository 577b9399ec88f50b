import { idSchema, instantSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';

/** `2026`, `2026-Q1` or `2026-03`. */
export const ratedPeriodSchema = z.string().regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/);
/** `mttq-2026-q1`; a head's rating ends with `-head`. */
export const ratingIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,78}-\d{4}(-q[1-4]|-(0[1-9]|1[0-2]))?(-head)?$/);

export const gradeSchema = z.enum(['excellent', 'good', 'satisfactory', 'failed']);
/** A number, 0 or more, as its shortest decimal says it, or a fraction: `"70/3"`. */
export const ratedNumberSchema = z.union([
  z.number().min(0),
  z.string().regex(/^\d{1,30}(\.\d{1,30})?(\/0*[1-9]\d{0,29})?$/),
]);

/** The collective, or the person who heads it. */
export const ratedSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit') }),
  z.object({ kind: z.literal('head'), person: idSchema }),
]);

/** `hash`: of the rule set to the letter. */
export const rulesUsedSchema = z.object({ id: z.string(), hash: z.string() });

/** Each the first instant that is too late; null: not asked for. */
export const ratingDeadlinesSchema = z.object({
  selfAssessBy: instantSchema.nullable(),
  proposeBy: instantSchema.nullable(),
  decideBy: instantSchema.nullable(),
});

/** What a rating took from its rule set when it was opened; a criterion has the name that the ward's rules give it. */
export const ratingBoundsSchema = z.object({
  criteria: z.array(
    z.object({
      code: z.string(),
      most: ratedNumberSchema,
      name: z.object({ vi: z.string(), en: z.string() }).exactOptional(),
    }),
  ),
  leaderCriteria: z.literal(true).exactOptional(),
  apart: z.object({ points: ratedNumberSchema, grades: ratedNumberSchema }),
  failedQuarters: z.object({ most: ratedNumberSchema, rulesOut: gradeSchema }),
  objectionWorkingDays: z.int().positive().nullable(),
});

/** Points with evidence, or "K/AD" with why it does not apply. `cause`: what points are lost for. */
export const criterionGivenSchema = z.union([
  z.strictObject({
    code: z.string().max(80),
    points: ratedNumberSchema,
    evidence: textSchema(2000),
    cause: textSchema(300).nullable(),
  }),
  z.strictObject({ code: z.string().max(80), notApplicable: textSchema(2000) }),
]);

/** What people say of a head beside the assignments: the staff's results (d), and unity (e), `share` from 0 to 1. */
export const leaderSaidSchema = z.strictObject({
  staff: z.strictObject({ allSatisfactory: z.boolean(), evidence: textSchema(2000) }),
  unity: z.strictObject({ share: ratedNumberSchema, evidence: textSchema(2000) }),
});

export const selfAssessmentSchema = z.object({
  points: ratedNumberSchema.nullable(),
  grade: gradeSchema,
  grounds: z.string().nullable(),
});

/** Where in the log's global order the engine had read to. */
export const ledgerPositionSchema = z.object({
  transactionId: z.string().regex(/^\d{1,20}$/),
  position: z.string().regex(/^\d{1,20}$/),
});

/** `contributionsDigest`: of the contributions, so that nobody can exchange them later. `score`: exact; null, nothing counted. */
export const proposalSchema = z.object({
  rules: rulesUsedSchema,
  asOf: z.string(),
  position: ledgerPositionSchema,
  total: z.string().nullable(),
  grade: gradeSchema.nullable(),
  conditions: z.array(z.object({ code: z.string(), met: z.boolean(), because: z.string() })),
  contributionsDigest: z.string(),
  score: z
    .object({ general: z.string().nullable(), results: z.string(), total: z.string().nullable() })
    .nullable()
    .exactOptional(),
});

/** Somebody was disciplined, or a breach was concluded. */
export const findingKindSchema = z.enum(['discipline', 'breach']);

/** The one line of a rating that is objected to. */
export const ratingLineSchema = z.object({
  kind: z.enum(['assignment', 'condition', 'criterion']),
  id: z.string().min(1).max(100),
});

/** A condition that is met is 1, one that is not 0. */
export const adjustmentSchema = z.object({
  line: ratingLineSchema,
  field: z.enum(['points', 'late', 'quality', 'met']),
  before: ratedNumberSchema,
  after: ratedNumberSchema,
  cause: z.string(),
});

export const reminderStageSchema = z.enum(['self-assess', 'propose', 'decide', 'answer-objection']);
export const reminderMomentSchema = z.enum(['ahead', 'overdue']);

export type RatingDeadlinesDocument = z.output<typeof ratingDeadlinesSchema>;
