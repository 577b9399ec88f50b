import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
const loneSurrogate = /\p{Surrogate}/u;

/** Text that every store can hold: no NUL, no half of a surrogate pair. */
const textSchema = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(
      (value) => !value.includes('\u0000') && !loneSurrogate.test(value),
      'contains characters that are no text',
    );

const text = textSchema(4000);

/** A duty as a person reviewed it. `duty` counts the parsed duties of the document from 1, in its order. */
export const reviewedDutySchema = z.strictObject({
  duty: z.int().positive(),
  title: text,
  from: z.int().positive(),
  to: z.int().positive(),
  leadUnit: id,
  cooperatingUnits: z.array(id).max(50).default([]),
  acceptingUnit: id,
  urgency: z.enum(['normal', 'urgent', 'very-urgent', 'flash']).default('normal'),
  coefficient: z.number().positive().max(100).default(1),
  recurrence: z
    .enum(['continuous', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'])
    .nullable()
    .default(null),
  /** The last day in time, and the deadline's wording. */
  deadline: z
    .strictObject({ lastDay: z.iso.date(), text: textSchema(300).nullable().default(null) })
    .nullable()
    .default(null),
});

/** The document's extracted text and the duties to issue from it; the server reads the rest out of the text itself. */
export const issueDirectiveSchema = z.strictObject({
  text: textSchema(2_000_000),
  duties: z.array(reviewedDutySchema).min(1).max(500),
});

export const directiveSummarySchema = z.object({
  number: z.string().nullable(),
  kind: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  title: z.string().nullable(),
  cites: z.array(z.object({ number: z.string(), date: z.string().nullable() })),
});

/** What `dondoc.directives.v1` carries. */
export const directivePublishedSchema = z.object({
  type: z.literal('dondoc.directive.issued.v1'),
  data: z.object({
    at: z.iso.datetime({ offset: true }),
    issuedBy: z.object({
      person: id,
      unit: id,
      post: z.enum(['head', 'deputy', 'officer']).exactOptional(),
      onBehalfOf: id.exactOptional(),
    }),
    /** SHA-256 of the extracted text, lower-case hex: which text this was. */
    textHash: z.string(),
    document: directiveSummarySchema,
    // Not strict: a field added later is no dead letter for those who do not know it.
    duties: z.array(z.object(reviewedDutySchema.shape)),
  }),
});

/** One duty as the importer proposes it: null where the register of units does not know the name. */
export const proposedDutySchema = z.object({
  duty: z.int().positive(),
  /** As the document writes it; empty where it names nobody. */
  unitName: z.string(),
  title: z.string(),
  from: z.int().positive(),
  to: z.int().positive(),
  leadUnit: id.nullable(),
  cooperatingUnits: z.array(id),
  unknownUnits: z.array(z.string()),
  recurrence: reviewedDutySchema.shape.recurrence,
  deadline: z.object({ lastDay: z.string().nullable(), text: z.string() }).nullable(),
});

export type ReviewedDuty = z.output<typeof reviewedDutySchema>;
export type ProposedDuty = z.output<typeof proposedDutySchema>;
export type IssueDirectiveRequest = z.output<typeof issueDirectiveSchema>;
export type DirectivePublished = z.output<typeof directivePublishedSchema>;
