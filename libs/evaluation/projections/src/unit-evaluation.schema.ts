import { z } from 'zod';
import { bilingual, evidence, exact, grade, pairOf, period } from './evaluation-vocabulary.schema.ts';
import { exactNumberSchema } from './scoreboard.schema.ts';

const basis = {
  unit: z.string(),
  name: z.string(),
  rules: z.string(),
  resultPoints: exact,
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
    z.object({
      code: z.string(),
      before: z.boolean().nullable(),
      after: z.boolean().nullable(),
      /** Why it was met or not on either side; null: not asked there. */
      because: pairOf(bilingual.nullable()).exactOptional(),
    }),
  ),
});

/** The same of one unit's two evaluations, each as true at one instant, by what was known at another (null: now). */
export const unitComparisonSchema = comparisonSchema.extend({
  period,
  asOf: pairOf(z.iso.datetime({ offset: true })),
  knownAt: pairOf(z.iso.datetime({ offset: true }).nullable()),
  rulesHash: pairOf(z.string()),
  general: pairOf(exact.nullable()),
});

export const warningsSchema = z.object({
  rules: z.string(),
  asOf: z.iso.datetime({ offset: true }),
  period,
  units: z.array(z.object({ unit: z.string(), name: z.string(), warning })),
});

export type UnitEvaluationBody = z.output<typeof unitEvaluationSchema>;
export type ComparisonBody = z.output<typeof comparisonSchema>;
export type UnitComparisonBody = z.output<typeof unitComparisonSchema>;
export type WarningsBody = z.output<typeof warningsSchema>;
