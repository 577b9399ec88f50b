import { z } from 'zod';

/** A number for showing, and the fraction it stands for ("70/3"). */
export const exactNumberSchema = z.object({ value: z.number(), exact: z.string() });

export const unitScoreSchema = z.object({
  unit: z.string(),
  name: z.string(),
  /** Assignments that count at `asOf`, and those that do not yet. */
  counted: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
  /** Null throughout: nothing counted yet ("chưa đủ dữ liệu"), never 100 %. */
  ratios: z
    .object({ quantity: exactNumberSchema, quality: exactNumberSchema, progress: exactNumberSchema })
    .nullable(),
  /** Of `resultPoints`. */
  results: exactNumberSchema.nullable(),
});

/** `resultPoints`: the most by these rules, exact. `rulesHash`: of the rule set to the letter. `knownAt` null: by all that is known now. */
const basis = {
  rules: z.string(),
  resultPoints: z.string(),
  rulesHash: z.string().exactOptional(),
  asOf: z.iso.datetime({ offset: true }),
  knownAt: z.iso.datetime({ offset: true }).nullable().exactOptional(),
};

export const scoreboardSchema = z.object({
  ...basis,
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  units: z.array(unitScoreSchema),
});

export const contributionSchema = z.object({
  assignment: z.string(),
  title: z.string(),
  role: z.enum(['lead', 'cooperating']),
  quantity: z.number(),
  quality: z.number(),
  progress: z.number(),
  points: exactNumberSchema,
  /** Why it counts as it does, in both languages. */
  because: z.object({ vi: z.string(), en: z.string() }),
  /** Ids of the events that it follows from. */
  events: z.array(z.string()),
});

export const unitScoreDetailSchema = unitScoreSchema.extend({
  ...basis,
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).exactOptional(),
  conditions: z.array(z.object({ code: z.string(), met: z.boolean(), because: z.string() })),
  contributions: z.array(contributionSchema),
});

export type Scoreboard = z.output<typeof scoreboardSchema>;
export type UnitScore = z.output<typeof unitScoreSchema>;
export type UnitScoreDetail = z.output<typeof unitScoreDetailSchema>;
