import { z } from 'zod';

// What no page can show: control characters other than tab and line end, halves of surrogate pairs, noncharacters.
const unprintable = /[^\P{Cc}\n\t]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** Text for a page; `\n` begins a new line. */
export const printedSchema = z
  .string()
  .min(1)
  .max(10_000)
  .refine((text) => !unprintable.test(text), 'contains characters that no page can show');
export const bilingualSchema = z.object({ vi: printedSchema, en: printedSchema });

/** For showing, and the fraction it stands for: `"70/3"`. */
export const exactSchema = z.object({
  value: z.number(),
  exact: z.string().regex(/^-?\d{1,60}(?:\/[1-9]\d{0,60})?$/),
});
export const printedGradeSchema = z.enum(['excellent', 'good', 'satisfactory', 'failed']);

/** A year, a quarter or a month: `2026`, `2026-Q1`, `2026-03`. */
export const printedPeriodSchema = z.object({
  code: z.string().regex(/^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/),
  from: z.iso.date(),
  to: z.iso.date(),
});

/** Who issues a paper, and how: Party bodies and bodies of the State lay theirs out differently. */
export const letterheadSchema = z.object({
  body: z.enum(['party', 'state']),
  superior: printedSchema.nullable(),
  issuer: printedSchema,
  /** Null: left open, for the registry to fill in. */
  number: printedSchema.nullable(),
  place: printedSchema,
  issuedOn: z.iso.date().nullable(),
  recipients: z.array(printedSchema),
  signature: z.object({
    /** T/M BAN THƯỜNG VỤ, TM. ỦY BAN NHÂN DÂN */
    onBehalfOf: printedSchema.nullable(),
    title: printedSchema,
    name: printedSchema.nullable(),
  }),
});

/** The place in the log that a paper was drawn from: the same place gives the same paper. */
export const drawnFromSchema = z.object({
  /** What was true then. */
  asOf: z.iso.datetime({ offset: true }),
  transactionId: z.string().regex(/^\d+$/),
  position: z.string().regex(/^\d+$/),
  /** Made-up data, and said so on each page. */
  sample: z.boolean(),
});

export const printedRulesSchema = z.object({
  id: printedSchema,
  version: z.int().nonnegative(),
  /** SHA-256, lower-case hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  title: bilingualSchema,
  notes: z.array(
    z.object({
      text: bilingualSchema,
      source: printedSchema,
      standing: z.enum(['law', 'guidance', 'local', 'setting']),
    }),
  ),
  /** Where the ward's rules depart from the set they were adopted from, and by whose decision. */
  differences: z.array(
    z.object({
      what: bilingualSchema,
      adopted: printedSchema,
      here: printedSchema,
      decidedBy: printedSchema,
    }),
  ),
});

export const printedRatiosSchema = z.object({
  quantity: exactSchema,
  quality: exactSchema,
  progress: exactSchema,
});

/** Null: nothing counted yet, or the general criteria are not given yet. */
export const printedScoreSchema = z.object({
  general: exactSchema.nullable(),
  results: exactSchema.nullable(),
  total: exactSchema.nullable(),
});
