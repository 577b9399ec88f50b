import { z } from 'zod';
import { idSchema, instantSchema } from './vocabulary.schema.ts';

export const delayOwnerSchema = z.enum([
  'doer',
  'accepting',
  'issuing',
  'others',
  'objective-cause',
  'system',
]);

export const delaySpanSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  owner: delayOwnerSchema,
  /** Null: nobody's in the ward. */
  unit: idSchema.nullable(),
  /** After the deadline that held then. */
  overdue: z.boolean(),
});

/** Whom an assignment was waiting for, from issue to acceptance or to now; the spans add up to the whole. */
export const delayViewSchema = z.object({
  spans: z.array(delaySpanSchema),
  /** Milliseconds in each pair of hands. */
  totals: z.record(delayOwnerSchema, z.number().nonnegative()),
});

export type DelayView = z.output<typeof delayViewSchema>;
