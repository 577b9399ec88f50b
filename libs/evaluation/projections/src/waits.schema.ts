import { z } from 'zod';
import { period } from './evaluation-vocabulary.schema.ts';

const instant = z.iso.datetime({ offset: true });
const length = z.number().nonnegative();

/** Days in each pair of hands, to the tenth. */
const days = z.object({
  doer: length,
  accepting: length,
  issuing: length,
  others: length,
  objectiveCause: length,
  system: length,
});

/**
 * How far the work of each unit had come at an instant, and whom it was waiting for; `overdue`: of the days, those after
 * the deadline that held.
 */
export const waitsSchema = z.object({
  asOf: instant,
  knownAt: instant.nullable(),
  period,
  units: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      days,
      overdue: days,
      assignments: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          issuedAt: instant,
          dueAt: instant.nullable(),
          submittedAt: instant.nullable(),
          acceptedAt: instant.nullable(),
          /** Others have the word: the doer's clock stands. */
          stands: z.boolean(),
          days,
          overdue: days,
        }),
      ),
    }),
  ),
});

export type WaitsBody = z.output<typeof waitsSchema>;
