import { dateSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';

const words = textSchema(300);

/** Vietnamese first, English complete. */
export const bilingualSchema = z.strictObject({ vi: words, en: words });
/** luật · hướng dẫn · địa phương · thiết lập */
export const standingSchema = z.enum(['law', 'guidance', 'local', 'setting']);
export const sourceSchema = words;
export const yearSchema = z.int().min(2000).max(2100);
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const workingSpansSchema = z
  .array(z.tuple([clockSchema, clockSchema]))
  .min(1)
  .max(6);

export const dayOffSchema = z.strictObject({
  date: dateSchema,
  because: bilingualSchema,
  source: sourceSchema,
  standing: standingSchema,
});

/** A day of rest that is worked in exchange for a day off. */
export const workedDaySchema = dayOffSchema.extend({ swappedFor: dateSchema });

/** A calendar whole. A year outside `coveredYears` has not been announced. */
export const workingCalendarSchema = z.strictObject({
  name: z.string(),
  version: z.int().positive(),
  title: bilingualSchema,
  zone: z.literal('Asia/Ho_Chi_Minh'),
  coveredYears: z.array(z.int()),
  /** Monday is 1, Sunday 7. */
  weekend: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])),
  hours: z.strictObject({ spans: workingSpansSchema, source: sourceSchema, standing: standingSchema }),
  daysOff: z.array(dayOffSchema),
  workedDays: z.array(workedDaySchema),
  namedDatesRoll: z.boolean(),
});
