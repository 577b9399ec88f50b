import { z } from 'zod';
import {
  bilingualSchema,
  drawnFromSchema,
  exactSchema,
  letterheadSchema,
  printedGradeSchema,
  printedPeriodSchema,
  printedRatiosSchema,
  printedRulesSchema,
  printedSchema,
  printedScoreSchema,
} from './paper.schema.ts';

const ratedUnitSchema = z.object({
  id: printedSchema,
  name: printedSchema,
  /** Units of similar duties are compared with each other. */
  group: bilingualSchema,
  head: printedSchema.nullable(),
  counted: z.int().nonnegative(),
  ratios: printedRatiosSchema.nullable(),
  score: printedScoreSchema,
  proposed: printedGradeSchema.nullable(),
  decided: z.object({ grade: printedGradeSchema, on: z.iso.date() }).nullable(),
  /** SHA-256 of the rules that its rating was opened with, where they are other than the summary's. */
  otherRules: printedRulesSchema.shape.hash.nullable(),
});

/** share × of = product, rounded to `most`; it warns, it never cuts. */
const quotaLineSchema = z.object({
  group: bilingualSchema,
  of: z.int().nonnegative(),
  share: exactSchema,
  product: exactSchema,
  most: z.int().nonnegative(),
  excellent: z.int().nonnegative(),
});

/** The ward's summary: units with ratios, scores and grades, and the arithmetic of the quota. */
export const summarySchema = z.object({
  letterhead: letterheadSchema,
  drawnFrom: drawnFromSchema,
  ward: printedSchema,
  period: printedPeriodSchema,
  rules: printedRulesSchema,
  units: z.array(ratedUnitSchema),
  quota: z.object({
    /** How its denominator, groups and rounding are settled, and where that comes from. */
    settled: z.array(bilingualSchema),
    lines: z.array(quotaLineSchema),
  }),
});

export type Summary = z.output<typeof summarySchema>;
