import { actorSchema, idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import {
  adjustmentSchema,
  criterionGivenSchema,
  gradeSchema,
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

/** One rating, as far as it has come. `grade`: as decided, or as corrected since. */
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
  selfAssessment: selfAssessmentSchema.nullable(),
  proposal: proposalSchema.nullable(),
  grade: gradeSchema.nullable(),
  objectUntil: instantSchema.nullable(),
  quotaExceeded: z.boolean(),
  objections: z.array(objectionViewSchema),
});

export const ratingChangedSchema = z.object({
  id: ratingIdSchema,
  version: z.int(),
  repeated: z.boolean(),
});

export type RatingView = z.output<typeof ratingViewSchema>;
export type RatingChanged = z.output<typeof ratingChangedSchema>;
