import { z } from 'zod';
import { exactNumberSchema } from './scoreboard.schema.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });
const grade = z.enum(['excellent', 'good', 'satisfactory', 'failed']);
const exact = z.string();
const period = z.object({ from: z.iso.date(), to: z.iso.date() });
/** An event and its place in the log. */
const evidence = z.object({ id: z.string(), position: z.string() });

const basis = {
  unit: z.string(),
  name: z.string(),
  rules: z.string(),
  rulesHash: z.string(),
  asOf: z.iso.datetime({ offset: true }),
  knownAt: z.iso.datetime({ offset: true }).nullable(),
  period,
};

const line = z.object({
  assignment: z.string(),
  title: z.string(),
  role: z.enum(['lead', 'cooperating']),
  weight: exact,
  quantity: exact,
  quality: exact,
  progress: exact,
  points: exactNumberSchema,
  words: bilingual,
  /** Fields of the rule set that made it. */
  rule: z.array(z.string()),
  events: z.array(evidence),
});

/** Why a grade is not proposed, with the assignments that stand in the way. */
const shortfall = z.object({ grade, code: z.string(), assignments: z.array(z.string()), words: bilingual });

const reach = z.object({
  asOf: z.iso.date(),
  today: grade.nullable(),
  open: z.array(z.string()),
  total: z.object({ lowest: exact, highest: exact }).nullable(),
  undecided: z.boolean(),
  grades: z.array(
    z.object({
      grade,
      reach: z.enum(['reached', 'reachable', 'out-of-reach']),
      because: z.array(bilingual),
      assignments: z.array(z.string()),
    }),
  ),
});

const warning = z.object({
  asOf: z.iso.date(),
  assignments: z.array(
    z.object({
      assignment: z.string(),
      danger: z.enum(['overdue', 'due-soon']),
      dueOn: z.iso.date(),
      lost: exact,
    }),
  ),
  grade: z.object({ inTime: grade.nullable(), onCourse: grade.nullable(), falls: z.boolean() }),
  results: z.object({ inTime: exact, onCourse: exact }).nullable(),
  generalAssumed: z.boolean(),
  words: bilingual,
});

const ratios = z.object({
  quantity: exactNumberSchema,
  quality: exactNumberSchema,
  progress: exactNumberSchema,
});
/** `general` and `total` null: the general criteria have not been given. */
const score = z.object({
  general: exactNumberSchema.nullable(),
  results: exactNumberSchema,
  total: exactNumberSchema.nullable(),
});

export const unitEvaluationSchema = z.object({
  ...basis,
  counted: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
  ratios: ratios.nullable(),
  score: score.nullable(),
  proposedGrade: grade.nullable(),
  needsDecision: z.boolean(),
  conditions: z.array(z.object({ code: z.string(), met: z.boolean(), because: bilingual })),
  lines: z.array(line),
  shortfalls: z.array(shortfall),
  reach,
  warning,
});

const pairOf = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value });
const comparedLine = z.object({
  assignment: z.string(),
  weight: exact,
  quantity: exact,
  quality: exact,
  progress: exact,
  points: exact,
  events: z.array(evidence),
});

/** What became different. `events`: those that only one of the two stands on. */
export const comparisonSchema = z.object({
  unit: z.string(),
  asOf: pairOf(z.string()),
  rules: pairOf(z.string()),
  grade: pairOf(grade.nullable()),
  results: pairOf(exact.nullable()),
  total: pairOf(exact.nullable()),
  lines: z.array(
    z.object({
      assignment: z.string(),
      change: z.enum(['came', 'went', 'changed', 'shifted']),
      before: comparedLine.nullable(),
      after: comparedLine.nullable(),
      events: z.array(evidence),
    }),
  ),
  conditions: z.array(
    z.object({ code: z.string(), before: z.boolean().nullable(), after: z.boolean().nullable() }),
  ),
});

const side = z.object({
  rules: z.string(),
  ratios: z.object({ quantity: exact, quality: exact, progress: exact }).nullable(),
  results: exact.nullable(),
  total: exact.nullable(),
  grade: grade.nullable(),
});

export const warningsSchema = z.object({
  rules: z.string(),
  asOf: z.iso.datetime({ offset: true }),
  period,
  units: z.array(z.object({ unit: z.string(), name: z.string(), warning })),
});

/** A rule set by its id, or one number of the ward's own changed. Nothing is stored. */
export const whatIfRequestSchema = z
  .strictObject({
    period: z
      .string()
      .regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/)
      .nullable()
      .default(null),
    asOf: z.iso.datetime({ offset: true }).nullable().default(null),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rules'), ruleSet: z.string().min(1).max(80) }),
      z.strictObject({
        kind: z.literal('number'),
        path: z.string().min(1).max(200),
        value: z.union([z.number(), z.string().regex(/^-?\d{1,30}(\.\d{1,30})?(\/0*[1-9]\d{0,29})?$/)]),
      }),
    ]),
  })
  .meta({
    examples: [{ period: '2026', change: { kind: 'number', path: 'grades.1.atLeast', value: 75 } }],
  });

/** Both side by side, for every unit; `because`: assignments by which the grade flips. */
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
});

export type WhatIfRequest = z.output<typeof whatIfRequestSchema>;
export type UnitEvaluationBody = z.output<typeof unitEvaluationSchema>;
export type ComparisonBody = z.output<typeof comparisonSchema>;
export type WhatIfBody = z.output<typeof whatIfSchema>;
export type WarningsBody = z.output<typeof warningsSchema>;
