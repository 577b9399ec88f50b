import { z } from 'zod';
import { drawnFromSchema, letterheadSchema, printedPeriodSchema, printedSchema } from './paper.schema.ts';

/** `about`: the unit or the task that the text is about; null: all of them. */
const passageSchema = z.object({
  about: printedSchema.nullable(),
  text: printedSchema,
  /** Where it is the machine’s words and no person’s. */
  textEn: printedSchema.exactOptional(),
});

/** How many assignments a unit or a directive has, and how they stand. */
export const figuresSchema = z.object({
  name: printedSchema,
  /** Work that no document gave. */
  code: z.literal('own-work').exactOptional(),
  assigned: z.int().nonnegative(),
  doneInTime: z.int().nonnegative(),
  doneLate: z.int().nonnegative(),
  underWay: z.int().nonnegative(),
  overdue: z.int().nonnegative(),
});

/** The periodic report on a directive or of a unit: drawn up from progress reports, for a person to edit and issue. */
export const reportSchema = z.object({
  letterhead: letterheadSchema,
  drawnFrom: drawnFromSchema,
  /** What it is instead of an issued one. */
  mark: z.enum(['draft', 'withdrawn']).nullable().default(null),
  /** `name`: the directive's number and date, or the unit's name. */
  subject: z.object({
    kind: z.enum(['directive', 'unit']),
    name: printedSchema,
    title: printedSchema.nullable(),
  }),
  period: printedPeriodSchema,
  foreword: printedSchema.nullable(),
  /** A line for each unit of the directive, or for each directive of the unit. */
  figures: z.array(figuresSchema.omit({ code: true }).extend({ nameEn: printedSchema.exactOptional() })),
  sections: z.object({
    progress: z.array(passageSchema),
    results: z.array(passageSchema),
    slow: z.array(passageSchema),
    causes: z.array(passageSchema),
    remedies: z.array(passageSchema),
  }),
  closing: printedSchema.nullable(),
});

export type Report = z.output<typeof reportSchema>;
