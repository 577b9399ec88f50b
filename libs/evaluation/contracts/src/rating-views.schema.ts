import { actorSchema, dateSchema, idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import {
  adjustmentSchema,
  criterionGivenSchema,
  findingKindSchema,
  gradeSchema,
  leaderSaidSchema,
  proposalSchema,
  ratedPeriodSchema,
  ratedSubjectSchema,
  ratingBoundsSchema,
  ratingDeadlinesSchema,
  ratingIdSchema,
  ratingLineSchema,
  rulesUsedSchema,
  selfAssessmentSchema,
} from './rating-vocabulary.schema.ts';

const said = { at: instantSchema, by: actorSchema };

/** chưa đề xuất · đã đề xuất · đã quyết định · có kiến nghị · đã trả lời · chính thức */
export const ratingStatusSchema = z.enum(['open', 'proposed', 'decided', 'objected', 'answered', 'final']);

export const objectionViewSchema = z.object({
  objection: z.int().positive(),
  ...said,
  line: ratingLineSchema,
  grounds: z.string(),
  answer: z
    .object({
      ...said,
      upheld: z.boolean(),
      reason: z.string(),
      adjustment: adjustmentSchema.nullable(),
    })
    .nullable(),
});

/** The last decision, with what the engine found at that moment (`presentGrade`) and what it took in of the unit's own grade and of failed quarters. */
export const decisionViewSchema = z.object({
  ...said,
  grade: gradeSchema,
  reason: z.string().nullable(),
  grounds: z.string().nullable(),
  document: z.string(),
  objectUntil: instantSchema.nullable(),
  quotaExceeded: z.boolean(),
  presentGrade: gradeSchema.nullable().exactOptional(),
  unitGrade: gradeSchema.nullable(),
  failedQuarters: z.array(ratedPeriodSchema),
});

/** `quotaExceeded`: left out where a correction was made before that was asked. */
export const correctionViewSchema = z.object({
  ...said,
  from: gradeSchema,
  to: gradeSchema,
  reason: z.string(),
  document: z.string(),
  quotaExceeded: z.boolean().exactOptional(),
});

/** What a document found, and whether another has taken it back. */
export const findingViewSchema = z.object({
  finding: z.int().positive(),
  kind: findingKindSchema,
  document: z.string(),
  on: dateSchema,
  about: z.string(),
  ...said,
  withdrawn: z.object({ ...said, document: z.string(), reason: z.string() }).nullable(),
});

/** A head's grade is above that of the unit, as after a correction of the unit's: a warning, nothing is changed. */
export const headAboveSchema = z.object({
  head: ratingIdSchema,
  headGrade: gradeSchema,
  unitGrade: gradeSchema,
  words: z.object({ vi: z.string(), en: z.string() }),
});

/** A year's grade is one that a failed quarter rules out, as after a quarter decided on later: a warning too. */
export const yearAboveSchema = z.object({
  year: ratingIdSchema,
  yearGrade: gradeSchema,
  quarters: z.array(ratedPeriodSchema),
  words: z.object({ vi: z.string(), en: z.string() }),
});

/**
 * One step as it was taken. `number`: of an objection or a finding. `grade`: claimed, proposed, decided, final or corrected
 * to. `asOf`: of a proposal. `by` null: nobody by hand, or an event older than its naming who.
 */
export const ratingToldSchema = z.object({
  what: z.enum([
    'opened',
    'replanned',
    'self-assessed',
    'criteria-given',
    'leader-given',
    'found',
    'withdrew',
    'proposed',
    'decided',
    'objected',
    'upheld',
    'refused',
    'reopened',
    'finalised',
    'corrected',
  ]),
  at: instantSchema,
  by: actorSchema.nullable(),
  number: z.int().positive().nullable(),
  grade: gradeSchema.nullable(),
  document: z.string().nullable(),
  asOf: dateSchema.nullable(),
});

/**
 * One rating, as far as it has come. `grade`: as decided, or as corrected since. `decision`: null again once proposed
 * anew. `adjusted`: an upheld objection or a finding that no decision has taken in yet. `selfAssessed`, `criteriaGiven`,
 * `leaderGiven`, `proposed`: of what the view holds now. `reopened`: since when it waits again for what had been done before.
 * `history`: every step in the order of the log, what was done again each time.
 * `by` of what was proposed is null where the event is older than its naming who had it proposed.
 * `headAbove`: where one rating is asked for, of a unit and of its head alike. `yearAbove`: of a year and its quarters.
 */
export const ratingViewSchema = z.object({
  id: ratingIdSchema,
  version: z.int().positive(),
  status: ratingStatusSchema,
  unit: idSchema,
  subject: ratedSubjectSchema,
  period: ratedPeriodSchema,
  decidingUnit: idSchema,
  deadlines: ratingDeadlinesSchema,
  rules: rulesUsedSchema,
  bounds: ratingBoundsSchema,
  criteria: z.array(criterionGivenSchema).nullable(),
  leader: leaderSaidSchema.nullable(),
  selfAssessment: selfAssessmentSchema.nullable(),
  proposal: proposalSchema.nullable(),
  grade: gradeSchema.nullable(),
  objectUntil: instantSchema.nullable(),
  quotaExceeded: z.boolean(),
  objections: z.array(objectionViewSchema),
  adjusted: z.boolean(),
  decision: decisionViewSchema.nullable(),
  corrections: z.array(correctionViewSchema),
  findings: z.array(findingViewSchema),
  opened: z.object(said),
  selfAssessed: z.object(said).nullable(),
  criteriaGiven: z.object(said).nullable(),
  leaderGiven: z.object(said).nullable(),
  proposed: z.object({ at: instantSchema, by: actorSchema.nullable() }).nullable(),
  reopened: z.object({ propose: instantSchema.nullable(), decide: instantSchema.nullable() }),
  finalised: z.object({ at: instantSchema, by: actorSchema.nullable() }).nullable(),
  history: z.array(ratingToldSchema),
  headAbove: headAboveSchema.exactOptional(),
  yearAbove: yearAboveSchema.exactOptional(),
});

export const ratingChangedSchema = z.object({
  id: ratingIdSchema,
  version: z.int(),
  repeated: z.boolean(),
});

/** `excellent`: ids of ratings. `share`: exact, before rounding. `of`: how many it is taken of. */
export const groupQuotaSchema = z.object({
  group: z.string(),
  groupName: z.object({ vi: z.string(), en: z.string() }),
  excellent: z.array(ratingIdSchema),
  of: z.int().nonnegative(),
  share: z.string(),
  allowed: z.int().nonnegative(),
  alarm: z.boolean(),
  words: z.object({ vi: z.string(), en: z.string() }),
});

/** How many may be excellent in a period, by the usual and by the exceptional share. It warns and never cuts. */
export const ratingQuotaSchema = z.object({
  period: ratedPeriodSchema,
  ruleSet: z.string(),
  usual: z.array(groupQuotaSchema),
  exceptional: z.array(groupQuotaSchema),
});

export type HeadAbove = z.output<typeof headAboveSchema>;
export type YearAbove = z.output<typeof yearAboveSchema>;
export type RatingTold = z.output<typeof ratingToldSchema>;
export type RatingView = z.output<typeof ratingViewSchema>;
export type RatingQuota = z.output<typeof ratingQuotaSchema>;
export type RatingChanged = z.output<typeof ratingChangedSchema>;
