import { z } from 'zod';

/** Stable identifiers in URLs, streams and topics: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
export const instantSchema = z.iso.datetime({ offset: true });
export const dateSchema = z.iso.date();

const loneSurrogate = /\p{Surrogate}/u;

/** Text that every store can hold: no NUL, no half of a surrogate pair. `max` in UTF-16 units. */
export const textSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(
      (text) => !text.includes('\u0000') && !loneSurrogate.test(text),
      'contains characters that are no text',
    );

export const urgencySchema = z.enum(['normal', 'urgent', 'very-urgent', 'flash']);
export const recurrenceSchema = z.enum([
  'continuous',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
]);
export const statusSchema = z.enum([
  'completed-early',
  'completed-on-time',
  'completed-late',
  'cancelled',
  'declined',
  'continuous',
  'suspended',
  'no-deadline',
  'acceptance-overdue',
  'awaiting-acceptance',
  'overdue',
  'due-soon',
  'in-progress',
  'awaiting-acknowledgement',
]);
export const colourSchema = z.enum(['green', 'amber', 'red', 'deep-red', 'none']);

/** người đứng đầu · cấp phó · chuyên viên */
export const postSchema = z.enum(['head', 'deputy', 'officer']);
/** `post` is absent in events from before posts were told apart; `onBehalfOf` where nobody was stood in for. */
export const actorSchema = z.object({
  person: idSchema,
  unit: idSchema,
  post: postSchema.exactOptional(),
  onBehalfOf: idSchema.exactOptional(),
});
export const recipientSchema = z.object({ unit: idSchema, person: idSchema.nullable() });
export const dutySourceSchema = z.object({
  directive: idSchema,
  duty: z.int().positive(),
  from: z.int().positive(),
  to: z.int().positive(),
});
const length = z.int().positive();
/** A length counted from an instant; a span in days excludes its first day. */
export const deadlineSpanSchema = z.union([
  z.object({ from: instantSchema, workingDays: length }),
  z.object({ from: instantSchema, workingHours: z.number().positive() }),
  z.object({ from: instantSchema, days: length }),
]);
/**
 * `at`: the first instant that is too late. `calendar`: the version that planned it; absent before versions were kept.
 * `span`: what it was counted from; absent for a date that was named.
 */
export const deadlineSchema = z.object({
  at: instantSchema,
  text: textSchema(300).nullable(),
  calendar: z.string().exactOptional(),
  span: deadlineSpanSchema.exactOptional(),
});
export const evidenceSchema = z.object({
  title: textSchema(300),
  reference: textSchema(1000),
});
export const excessSchema = z.object({
  kind: z.enum(['quality', 'effect', 'scope', 'time', 'value']),
  grounds: textSchema(2000),
});
/** đạt · tốt · xuất sắc */
export const resultQualitySchema = z.enum(['met', 'good', 'excellent']);
export const escalationReplySchema = z.enum(['take-over', 'extend', 'reassign', 'press-on']);
/** Converted products of one task; a simple document is 1 (NĐ 335/2025). */
export const coefficientSchema = z.number().positive().max(100);
/** What of an assignment may be corrected; each field that is there changes. */
export const correctionSchema = z.object({
  title: z.string().exactOptional(),
  urgency: urgencySchema.exactOptional(),
  coefficient: coefficientSchema.exactOptional(),
  acceptingUnit: idSchema.exactOptional(),
});
/** The recurring duty whose period an assignment answers to. */
export const occurrenceSchema = z.object({ duty: idSchema, period: z.string() });
