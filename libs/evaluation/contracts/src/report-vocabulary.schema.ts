import { dateSchema, idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { figuresSchema } from './report.schema.ts';
import { ledgerPositionSchema, ratedPeriodSchema } from './rating-vocabulary.schema.ts';

/** `unit-mttq-2026-q1`, `directive-ke-hoach-22-2026`; the second, after a withdrawal, ends with `-no2`. */
export const reportIdSchema = z
  .string()
  .regex(/^(unit|directive)-[a-z0-9][a-z0-9-]{0,79}-\d{4}(-q[1-4]|-(0[1-9]|1[0-2]))?(-no[1-9]\d{0,3})?$/);

export const reportSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unit: idSchema }),
  z.object({ kind: z.literal('directive'), directive: idSchema }),
]);

/** `from`: the instant it begins; `to`: the first that is after it. */
export const reportPeriodSchema = z.object({
  code: ratedPeriodSchema,
  from: instantSchema,
  to: instantSchema,
});

export const reportTopicSchema = z.enum(['progress', 'results', 'slow', 'causes', 'remedies']);

export const byTopicSchema = <Schema extends z.ZodType>(each: Schema) =>
  z.object({ progress: each, results: each, slow: each, causes: each, remedies: each });

/** What the log itself says, for any language; absent: somebody's words, or from before there were such codes. */
const sayingSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('done'), done: z.int().nonnegative(), assigned: z.int().nonnegative() }),
  z.object({ code: z.literal('overdue'), dueOn: dateSchema.nullable(), explained: z.boolean() }),
  z.object({ code: z.literal('cause-unreported') }),
  z.object({ code: z.literal('remedy-unreported') }),
]);

/** `assignment` null: on all of them. */
const drawnPassageSchema = z.object({
  assignment: idSchema.nullable(),
  about: z.string().nullable(),
  text: z.string(),
  says: sayingSchema.exactOptional(),
});

/** What the log says, and up to which place of it. */
export const drawnSchema = z.object({
  asOf: instantSchema,
  position: ledgerPositionSchema,
  figures: z.array(figuresSchema),
  sections: byTopicSchema(z.array(drawnPassageSchema)),
});

/** What was drawn beside what people say instead; `said` empty: left out. */
export const passageSchema = z.object({
  assignment: idSchema.nullable(),
  about: z.string().nullable(),
  drawn: z.string().nullable(),
  said: z.string().nullable(),
  says: sayingSchema.exactOptional(),
});
