import { actorSchema, dateSchema, idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { figuresSchema } from './report.schema.ts';
import {
  byTopicSchema,
  passageSchema,
  reportIdSchema,
  reportPeriodSchema,
  reportSubjectSchema,
} from './report-vocabulary.schema.ts';
import { ledgerPositionSchema } from './rating-vocabulary.schema.ts';

const said = { at: instantSchema, by: actorSchema };

/** dự thảo · đã ban hành · đã thu hồi */
export const reportStatusSchema = z.enum(['draft', 'issued', 'withdrawn']);

/** One report, as far as it has come. `unit`: whose it is. */
export const reportViewSchema = z.object({
  id: reportIdSchema,
  version: z.int().positive(),
  status: reportStatusSchema,
  subject: reportSubjectSchema,
  period: reportPeriodSchema,
  unit: idSchema,
  edition: z.int().positive(),
  drafted: z.object(said),
  edited: z.object(said).nullable(),
  /** The last drawing: when, of what instant, and up to which place of the log. */
  drawn: z.object({ ...said, asOf: instantSchema, position: ledgerPositionSchema }),
  issued: z.object({ ...said, number: z.string(), issuedOn: dateSchema }).nullable(),
  withdrawn: z.object({ ...said, reason: z.string() }).nullable(),
  foreword: z.string().nullable(),
  closing: z.string().nullable(),
  recipients: z.array(z.string()),
  figures: z.array(figuresSchema),
  sections: byTopicSchema(z.array(passageSchema)),
});

/** As lists show it. */
export const reportListedSchema = reportViewSchema.omit({
  foreword: true,
  closing: true,
  recipients: true,
  figures: true,
  sections: true,
});

export const reportListSchema = z.object({ items: z.array(reportListedSchema) });

export const reportChangedSchema = z.object({ id: reportIdSchema, version: z.int(), repeated: z.boolean() });

export type ReportView = z.output<typeof reportViewSchema>;
export type ReportListed = z.output<typeof reportListedSchema>;
export type ReportChanged = z.output<typeof reportChangedSchema>;
