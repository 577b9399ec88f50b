import { z } from 'zod';
import { assignmentTermsShape } from './assignment-terms.schema.ts';
import { partPublished } from './part-published.schema.ts';
import { publishedEvent as event } from './published-event.schema.ts';
import { termsPublished } from './terms-published.schema.ts';
import {
  actorSchema,
  dateSchema,
  deadlineSchema,
  escalationReplySchema,
  evidenceSchema,
  excessSchema,
  idSchema,
  instantSchema,
  occurrenceSchema,
  recipientSchema,
  resultQualitySchema,
} from './vocabulary.schema.ts';

const at = instantSchema;
const by = actorSchema;
const to = recipientSchema;
const since = instantSchema;
const reason = z.string();

/** What `dondoc.assignments.v1` carries. Fields are only ever added; a change of meaning is a new type. */
export const assignmentPublishedSchema = z.discriminatedUnion('type', [
  event(
    'dondoc.assignment.issued.v1',
    z.object({
      at,
      ...assignmentTermsShape,
      /** The assignment that this one is a part of; absent before there were any. */
      parent: idSchema.nullable().exactOptional(),
      occurrence: occurrenceSchema.nullable().exactOptional(),
    }),
  ),
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
    z.object({
      at,
      by,
      beyondRequirement: excessSchema.nullable(),
      /** Null: accepted before levels were asked for. */
      quality: resultQualitySchema.nullable().default(null),
      /** Why it was accepted while assignments that are part of it were open; absent where none was. */
      despiteChildren: z.string().exactOptional(),
    }),
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
  event('dondoc.assignment.declined.v1', z.object({ at, by, reason, ruleBy: instantSchema.nullable() })),
  event('dondoc.assignment.decline-upheld.v1', z.object({ at, by, reason: reason.nullable() })),
  event(
    'dondoc.assignment.decline-overruled.v1',
    z.object({ at, by, reason, deadline: deadlineSchema.nullable() }),
  ),
  event('dondoc.assignment.decline-ruling-overdue.v1', z.object({ at, since, to })),
  event('dondoc.assignment.extension-requested.v1', z.object({ at, by, deadline: deadlineSchema, reason })),
  event(
    'dondoc.assignment.extension-granted.v1',
    z.object({
      at,
      by,
      deadline: deadlineSchema,
      previousDeadline: deadlineSchema,
      count: z.int().positive(),
      /** Asked for after the previous deadline had passed: its miss stays. */
      late: z.boolean(),
    }),
  ),
  event('dondoc.assignment.extension-refused.v1', z.object({ at, by, reason })),
  event(
    'dondoc.assignment.suspended.v1',
    z.object({ at, by, condition: z.string(), authority: z.string(), reviewOn: dateSchema }),
  ),
  event('dondoc.assignment.resumed.v1', z.object({ at, by, deadline: deadlineSchema.nullable() })),
  event('dondoc.assignment.suspension-review-due.v1', z.object({ at, since, reviewOn: dateSchema, to })),
  event(
    'dondoc.assignment.reassigned.v1',
    z.object({
      at,
      by,
      fromUnit: idSchema,
      toUnit: idSchema,
      reason,
      deadline: deadlineSchema.nullable(),
    }),
  ),
  event('dondoc.assignment.cooperating-unit-added.v1', z.object({ at, by, unit: idSchema })),
  event('dondoc.assignment.cancelled.v1', z.object({ at, by, reason, authority: z.string() })),
  event(
    'dondoc.assignment.objective-cause-confirmed.v1',
    z.object({ at, by, document: z.string(), cause: z.string() }),
  ),
  event('dondoc.assignment.acknowledgement-overdue.v1', z.object({ at, since, to })),
  event('dondoc.assignment.acceptance-overdue.v1', z.object({ at, since, acceptingUnit: idSchema, to })),
  event(
    'dondoc.assignment.escalation-answered.v1',
    z.object({ at, by, level: z.int().positive(), answer: escalationReplySchema, note: z.string() }),
  ),
  ...termsPublished,
  ...partPublished,
]);

export type AssignmentPublished = z.output<typeof assignmentPublishedSchema>;
export type AssignmentPublishedType = AssignmentPublished['type'];
export type PublishedDataOf<Type extends AssignmentPublishedType> = Extract<
  AssignmentPublished,
  { type: Type }
>['data'];
