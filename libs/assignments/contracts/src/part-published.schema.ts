import { z } from 'zod';
import { publishedEvent as event } from './published-event.schema.ts';
import {
  actorSchema,
  coefficientSchema,
  deadlineSchema,
  evidenceSchema,
  idSchema,
  instantSchema,
  recipientSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

const at = instantSchema;
const by = actorSchema;
const unit = idSchema;

/** What an assignment that is part of another asks for. */
const childTermsSchema = z.object({
  title: z.string(),
  leadUnit: idSchema,
  cooperatingUnits: z.array(idSchema),
  acceptingUnit: idSchema,
  urgency: urgencySchema,
  coefficient: coefficientSchema,
  deadline: deadlineSchema.nullable(),
});

export const childOutcomeSchema = z.enum(['completed', 'cancelled']);

/** What co-operating units contribute, and the assignments that are part of this one. */
export const partPublished = [
  event(
    'dondoc.assignment.part-assigned.v1',
    z.object({ at, by, unit, what: z.string(), dueAt: instantSchema.nullable() }),
  ),
  event(
    'dondoc.assignment.part-delivered.v1',
    z.object({ at, by, summary: z.string(), evidence: z.array(evidenceSchema), late: z.boolean() }),
  ),
  event('dondoc.assignment.part-confirmed.v1', z.object({ at, by, unit })),
  event(
    'dondoc.assignment.part-returned.v1',
    z.object({ at, by, unit, reason: z.string(), dueAt: instantSchema.nullable().exactOptional() }),
  ),
  event(
    'dondoc.assignment.part-overdue.v1',
    z.object({ at, since: instantSchema, unit, to: recipientSchema }),
  ),
  event('dondoc.assignment.child-issued.v1', z.object({ at, by, child: idSchema, terms: childTermsSchema })),
  event(
    'dondoc.assignment.child-finished.v1',
    z.object({ at, child: idSchema, outcome: childOutcomeSchema }),
  ),
] as const;
