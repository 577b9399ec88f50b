import { z } from 'zod';
import { assignmentTermsShape } from './assignment-terms.schema.ts';
import {
  actorSchema,
  deadlineSchema,
  evidenceSchema,
  excessSchema,
  instantSchema,
  recipientSchema,
} from './vocabulary.schema.ts';

const event = <Type extends string, Data extends z.ZodObject>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data });
const at = instantSchema;
const by = actorSchema;

/** What `dondoc.assignments.v1` carries. Fields are only ever added; a change of meaning is a new type. */
export const assignmentPublishedSchema = z.discriminatedUnion('type', [
  event('dondoc.assignment.issued.v1', z.object({ at, ...assignmentTermsShape })),
  event('dondoc.assignment.acknowledged.v1', z.object({ at, by })),
  event(
    'dondoc.assignment.progress-reported.v1',
    z.object({
      at,
      by,
      percent: z.number(),
      result: z.string(),
      slow: z.string().nullable(),
      cause: z.string().nullable(),
      remedy: z.string().nullable(),
    }),
  ),
  event(
    'dondoc.assignment.result-submitted.v1',
    z.object({ at, by, summary: z.string(), evidence: z.array(evidenceSchema), late: z.boolean() }),
  ),
  event(
    'dondoc.assignment.result-accepted.v1',
    z.object({ at, by, beyondRequirement: excessSchema.nullable() }),
  ),
  event(
    'dondoc.assignment.result-returned.v1',
    z.object({ at, by, reason: z.string(), deadline: deadlineSchema.nullable() }),
  ),
  event(
    'dondoc.assignment.reminder-sent.v1',
    z.object({ at, stage: z.string(), dueAt: instantSchema, to: recipientSchema }),
  ),
  event('dondoc.assignment.deadline-missed.v1', z.object({ at, dueAt: instantSchema })),
  event(
    'dondoc.assignment.escalated.v1',
    z.object({ at, level: z.int().positive(), dueAt: instantSchema, to: recipientSchema }),
  ),
]);

export type AssignmentPublished = z.output<typeof assignmentPublishedSchema>;
export type AssignmentPublishedType = AssignmentPublished['type'];
export type PublishedDataOf<Type extends AssignmentPublishedType> = Extract<
  AssignmentPublished,
  { type: Type }
>['data'];
