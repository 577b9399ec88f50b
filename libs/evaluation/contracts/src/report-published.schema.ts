import { actorSchema, dateSchema, idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { evaluationEvent as event } from './evaluation-event.ts';
import {
  drawnSchema,
  reportPeriodSchema,
  reportSubjectSchema,
  reportTopicSchema,
} from './report-vocabulary.schema.ts';

const said = { at: instantSchema, by: actorSchema };

const changes = z.object({
  foreword: z.string().nullable().exactOptional(),
  closing: z.string().nullable().exactOptional(),
  recipients: z.array(z.string()).exactOptional(),
  passages: z
    .array(
      z.object({
        section: reportTopicSchema,
        assignment: idSchema.nullable(),
        text: z.string().nullable(),
      }),
    )
    .exactOptional(),
});

/** What `dondoc.evaluation.v1` carries of reports. */
export const reportPublishedSchema = z.discriminatedUnion('type', [
  event(
    'dondoc.report.drafted.v1',
    z.object({
      ...said,
      subject: reportSubjectSchema,
      period: reportPeriodSchema,
      unit: idSchema,
      edition: z.int().positive(),
      drawn: drawnSchema,
    }),
  ),
  event('dondoc.report.edited.v1', z.object({ ...said, changes })),
  event('dondoc.report.redrawn.v1', z.object({ ...said, drawn: drawnSchema, afresh: z.boolean() })),
  event('dondoc.report.issued.v1', z.object({ ...said, number: z.string(), issuedOn: dateSchema })),
  event('dondoc.report.withdrawn.v1', z.object({ ...said, reason: z.string() })),
]);

export type ReportPublished = z.output<typeof reportPublishedSchema>;
