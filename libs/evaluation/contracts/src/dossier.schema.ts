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

const roleSchema = z.enum(['lead', 'cooperating']);

const criterionSchema = z.object({
  name: bilingualSchema,
  most: exactSchema,
  /** Null: not given yet, or it does not apply. */
  points: exactSchema.nullable(),
  evidence: printedSchema.nullable(),
  /** Why a criterion does not apply (K/AD). */
  notApplicable: printedSchema.nullable(),
});

const contributionSchema = z.object({
  assignment: printedSchema,
  title: printedSchema,
  role: roleSchema,
  quantity: exactSchema,
  quality: exactSchema,
  progress: exactSchema,
  points: exactSchema,
  because: bilingualSchema,
  events: z.array(z.object({ id: printedSchema, position: z.string().regex(/^\d+$/) })),
});

const objectionSchema = z.object({
  /** The one line that it is about. */
  line: bilingualSchema,
  by: printedSchema,
  on: z.iso.date(),
  text: printedSchema,
  answer: z
    .object({
      by: printedSchema,
      on: z.iso.date(),
      upheld: z.boolean(),
      reason: printedSchema,
      /** What of the line was changed, from what to what. */
      changed: bilingualSchema.nullable(),
      /** By how many points the line changed: as adjusted, less as it was. Null: a condition has no points. */
      adjustment: exactSchema.nullable(),
    })
    .nullable(),
});

/** What a document found of the unit: discipline or a concluded breach, and whether another has taken it back. */
const findingSchema = z.object({
  kind: z.enum(['discipline', 'breach']),
  document: printedSchema,
  on: z.iso.date(),
  about: printedSchema,
  by: printedSchema,
  withdrawn: z
    .object({ document: printedSchema, reason: printedSchema, by: printedSchema, on: z.iso.date() })
    .nullable(),
});

const decisionSchema = z.object({
  grade: printedGradeSchema,
  by: printedSchema,
  on: z.iso.date(),
  document: printedSchema,
  /** Why it departs from the proposal, and why it is far from the self-assessment. */
  reason: printedSchema.nullable(),
  grounds: printedSchema.nullable(),
  quotaExceeded: z.boolean(),
});

/** A final grade changed by a document. */
const correctionSchema = z.object({
  from: printedGradeSchema,
  to: printedGradeSchema,
  by: printedSchema,
  on: z.iso.date(),
  reason: printedSchema,
  document: printedSchema,
});

const listedAssignmentSchema = z.object({
  id: printedSchema,
  title: printedSchema,
  /** The document that assigned it, by number and date. */
  source: printedSchema.nullable(),
  role: roleSchema,
  issuedOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  submittedOn: z.iso.date().nullable(),
  acceptedOn: z.iso.date().nullable(),
  lateDays: z.int().nonnegative(),
  cause: printedSchema.nullable(),
  remedy: printedSchema.nullable(),
  /** In whose hands the time after the deadline went by. Null: it was not late. */
  delayOf: z.enum(['doer', 'accepting', 'issuing', 'others', 'objective-cause', 'system']).nullable(),
});

/** The evaluation dossier of a unit: all that is printed in it. */
export const dossierSchema = z.object({
  letterhead: letterheadSchema,
  drawnFrom: drawnFromSchema,
  ward: printedSchema,
  unit: z.object({ id: printedSchema, name: printedSchema, head: printedSchema.nullable() }),
  period: printedPeriodSchema,
  rules: printedRulesSchema,
  evaluation: z.object({
    counted: z.int().nonnegative(),
    leftOut: z.int().nonnegative(),
    criteria: z.array(criterionSchema),
    ratios: printedRatiosSchema.nullable(),
    score: printedScoreSchema,
    conditions: z.array(z.object({ code: printedSchema, met: z.boolean(), because: bilingualSchema })),
    contributions: z.array(contributionSchema),
  }),
  grade: z.object({
    /** Null: the rules propose nothing, a person decides. */
    proposed: printedGradeSchema.nullable(),
    decided: decisionSchema.nullable(),
    /** In order of time: those that something came after for which the grade was decided anew. */
    earlier: z.array(decisionSchema),
    corrections: z.array(correctionSchema),
    /** Quarters of the year in which the unit failed, and what that rules out. */
    failedQuarters: z
      .object({ quarters: z.array(printedPeriodSchema.shape.code), rulesOut: printedGradeSchema.nullable() })
      .nullable(),
  }),
  findings: z.array(findingSchema),
  /** Points are not asked for. */
  selfAssessment: z
    .object({ total: exactSchema.nullable(), grade: printedGradeSchema, grounds: printedSchema.nullable() })
    .nullable(),
  objections: z.array(objectionSchema),
  assignments: z.array(listedAssignmentSchema),
});

export type Dossier = z.output<typeof dossierSchema>;
