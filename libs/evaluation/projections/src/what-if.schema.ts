import { askedDateSchema, askedInstantSchema, askedPeriodSchema } from '@dondoc/evaluation-contracts';
import { ruleSetSchema } from '@dondoc/evaluation-domain';
import { z } from 'zod';
import { bilingual, exact, grade, pairOf, period } from './evaluation-vocabulary.schema.ts';
import { comparisonSchema } from './unit-evaluation.schema.ts';

const side = z.object({
  rules: z.string(),
  ratios: z.object({ quantity: exact, quality: exact, progress: exact }).nullable(),
  results: exact.nullable(),
  total: exact.nullable(),
  grade: grade.nullable(),
});

const days = z.array(askedDateSchema).max(60).default([]);

/** Another rule set by its id or as it is, one number of the ward's own, or days of its calendar. Nothing is stored. */
export const whatIfRequestSchema = z
  .strictObject({
    period: askedPeriodSchema.nullable().default(null),
    asOf: askedInstantSchema.nullable().default(null),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rules'), ruleSet: z.string().min(1).max(80) }),
      z.strictObject({ kind: z.literal('document'), document: ruleSetSchema }),
      z.strictObject({
        kind: z.literal('number'),
        path: z.string().min(1).max(200),
        value: z.union([z.number(), z.string().regex(/^-?\d{1,30}(\.\d{1,30})?(\/0*[1-9]\d{0,29})?$/)]),
      }),
      /** `workedDays`: days of rest that are worked. */
      z.strictObject({ kind: z.literal('calendar'), daysOff: days, workedDays: days }),
    ]),
  })
  .meta({
    examples: [{ period: '2026', change: { kind: 'number', path: 'grades.1.atLeast', value: 75 } }],
  });

const assignment = { assignment: z.string(), title: z.string() };

/**
 * Both side by side, for every unit; `because`: assignments by which the grade flips. Of another calendar, `moved`: the
 * last days in time that it moves, and `unreached`: deadlines that it does not reach, which stay. Of rules with another
 * sum of points, `scale` says so.
 */
export const whatIfSchema = z.object({
  rules: pairOf(z.string()),
  asOf: z.iso.datetime({ offset: true }),
  period,
  flips: z.int().nonnegative(),
  units: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      before: side,
      after: side,
      flips: z.boolean(),
      because: z.array(z.string()),
      difference: comparisonSchema,
    }),
  ),
  moved: z.array(z.object({ ...assignment, ...pairOf(z.iso.date()).shape })).exactOptional(),
  unreached: z.array(z.object(assignment)).exactOptional(),
  scale: bilingual.exactOptional(),
});

export type WhatIfRequest = z.output<typeof whatIfRequestSchema>;
export type WhatIfBody = z.output<typeof whatIfSchema>;
