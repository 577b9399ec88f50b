import {
  actorSchema,
  dateSchema,
  idSchema,
  instantSchema,
  recipientSchema,
} from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { evaluationEvent as event } from './evaluation-event.ts';
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
  ratingLineSchema,
  reminderMomentSchema,
  reminderStageSchema,
  rulesUsedSchema,
  selfAssessmentSchema,
} from './rating-vocabulary.schema.ts';

const said = { at: instantSchema, by: actorSchema };
const text = z.string();
const objection = z.int().positive();
const finding = z.int().positive();

/** What `dondoc.evaluation.v1` carries of ratings. Fields are only ever added; a change of meaning is a new type. */
export const ratingPublishedSchema = z.discriminatedUnion('type', [
  event(
    'dondoc.rating.opened.v1',
    z.object({
      ...said,
      unit: idSchema,
      subject: ratedSubjectSchema,
      period: ratedPeriodSchema,
      deadlines: ratingDeadlinesSchema,
      rules: rulesUsedSchema,
      bounds: ratingBoundsSchema,
    }),
  ),
  event('dondoc.rating.replanned.v1', z.object({ ...said, deadlines: ratingDeadlinesSchema, reason: text })),
  event(
    'dondoc.rating.general-criteria-given.v1',
    z.object({ ...said, criteria: z.array(criterionGivenSchema) }),
  ),
  event('dondoc.rating.leader-criteria-given.v1', z.object({ ...said, ...leaderSaidSchema.shape })),
  event(
    'dondoc.rating.finding-recorded.v1',
    z.object({ ...said, finding, kind: findingKindSchema, document: text, on: dateSchema, about: text }),
  ),
  event('dondoc.rating.finding-withdrawn.v1', z.object({ ...said, finding, document: text, reason: text })),
  event('dondoc.rating.self-assessed.v1', z.object({ ...said, ...selfAssessmentSchema.shape })),
  event(
    'dondoc.rating.grade-proposed.v1',
    z.object({ at: instantSchema, by: actorSchema.exactOptional(), ...proposalSchema.shape }),
  ),
  event(
    'dondoc.rating.grade-decided.v1',
    z.object({
      ...said,
      grade: gradeSchema,
      reason: text.nullable(),
      grounds: text.nullable(),
      document: text,
      objectUntil: instantSchema.nullable(),
      quotaExceeded: z.boolean(),
      presentGrade: gradeSchema.nullable().exactOptional(),
      unit: z.object({ grade: gradeSchema, failing: z.boolean() }).nullable(),
      failedQuarters: z.array(ratedPeriodSchema),
    }),
  ),
  event(
    'dondoc.rating.line-objected-to.v1',
    z.object({ ...said, objection, line: ratingLineSchema, grounds: text }),
  ),
  event(
    'dondoc.rating.objection-upheld.v1',
    z.object({ ...said, objection, adjustment: adjustmentSchema, reason: text }),
  ),
  event('dondoc.rating.objection-refused.v1', z.object({ ...said, objection, reason: text })),
  event(
    'dondoc.rating.finalised.v1',
    z.object({ at: instantSchema, by: actorSchema.nullable(), grade: gradeSchema }),
  ),
  event(
    'dondoc.rating.final-corrected.v1',
    z.object({
      ...said,
      from: gradeSchema,
      to: gradeSchema,
      reason: text,
      document: text,
      quotaExceeded: z.boolean().exactOptional(),
    }),
  ),
  event(
    'dondoc.rating.reminder-sent.v1',
    z.object({
      at: instantSchema,
      stage: reminderStageSchema,
      moment: reminderMomentSchema,
      dueAt: instantSchema,
      to: recipientSchema,
    }),
  ),
]);

export type RatingPublished = z.output<typeof ratingPublishedSchema>;
export type RatingPublishedType = RatingPublished['type'];
