import { z } from 'zod';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Lines of the extracted text, counted from 1, both ends included. */
export const spanSchema = z.object({ from: z.int().min(1), to: z.int().min(1) });

export const recurrenceSchema = z.enum([
  'continuous',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
]);

/** `lastDay` is the last day on which the work is in time; null when the text names no such day. */
export const deadlineSchema = z.object({ text: z.string(), lastDay: isoDate.nullable() });

export const dutySchema = z.object({
  text: z.string(),
  span: spanSchema,
  cooperatingUnits: z.array(z.string()),
  recurrence: recurrenceSchema.nullable(),
  deadline: deadlineSchema.nullable(),
});

/** `name` is null for annex rows whose lead column is empty; a `missing-lead` warning goes with each. */
export const directiveUnitSchema = z.object({
  name: z.string().nullable(),
  span: spanSchema,
  duties: z.array(dutySchema),
});

export const citationSchema = z.object({ number: z.string(), date: isoDate.nullable(), span: spanSchema });

export const signatureSchema = z.object({
  title: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  name: z.string().nullable(),
});

export const warningCodeSchema = z.enum([
  'missing-number',
  'missing-date',
  'missing-issuer',
  'missing-title',
  'missing-section',
  'missing-signature',
  'missing-recipients',
  'missing-lead',
  'missing-row-number',
  'section-order',
  'name-variants',
  'doubtful-citation',
  'undated-citation',
  'conflicting-citation-date',
  'invalid-date',
  'deadline-without-issue-date',
  'deadline-outside-calendar',
  'unread-deadline',
  'several-deadlines',
  'several-recurrences',
  'several-leads',
  'unfamiliar-unit',
  'unit-without-duties',
  'unmarked-duty',
  'ragged-row',
  'unread-column',
  'unread-line',
]);

/** `message` is Vietnamese, an em dash, then English; scripts go by `code`. */
export const warningSchema = z.object({
  code: warningCodeSchema,
  message: z.string(),
  span: spanSchema.nullable(),
});

/** What `dondoc directive parse --json` prints. What the document does not say is null, or an empty list. */
export const parsedDirectiveSchema = z.object({
  number: z.string().nullable(),
  kind: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  title: z.string().nullable(),
  signedBy: signatureSchema.nullable(),
  cites: z.array(citationSchema),
  units: z.array(directiveUnitSchema),
  recipients: z.array(z.string()),
  warnings: z.array(warningSchema),
});

export type Span = Readonly<z.infer<typeof spanSchema>>;
export type Recurrence = z.infer<typeof recurrenceSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type DirectiveUnit = z.infer<typeof directiveUnitSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type WarningCode = z.infer<typeof warningCodeSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type ParsedDirective = z.infer<typeof parsedDirectiveSchema>;
