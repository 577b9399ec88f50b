import { z } from 'zod';
import { publishedEvent as event } from './published-event.schema.ts';
import {
  actorSchema,
  correctionSchema,
  deadlineSchema,
  instantSchema,
  recipientSchema,
} from './vocabulary.schema.ts';

const at = instantSchema;
const by = actorSchema;
const reason = z.string();

/** How what was asked for changes, and what the system notes by itself. */
export const termsPublished = [
  event(
    'dondoc.assignment.deadline-set.v1',
    z.object({
      at,
      by,
      deadline: deadlineSchema,
      previousDeadline: deadlineSchema.nullable(),
      reason: reason.nullable(),
      /** How many there were before. */
      count: z.int().nonnegative(),
      /** The previous deadline had already passed: its miss stays. */
      late: z.boolean(),
    }),
  ),
  event(
    'dondoc.assignment.deadline-replanned.v1',
    z.object({
      at,
      /** The version of the calendar that moved it. */
      calendar: z.string(),
      deadline: deadlineSchema,
      previousDeadline: deadlineSchema,
      because: z.string(),
      /** When the ward decided on that calendar: what passed only after it was not missed. */
      decidedAt: instantSchema.exactOptional(),
    }),
  ),
  event('dondoc.assignment.correction-requested.v1', z.object({ at, by, what: z.string() })),
  event(
    'dondoc.assignment.corrected.v1',
    z.object({ at, by, changes: correctionSchema, before: correctionSchema, reason: reason.nullable() }),
  ),
  event('dondoc.assignment.correction-refused.v1', z.object({ at, by, reason })),
  event(
    'dondoc.assignment.period-report-missed.v1',
    z.object({ at, since: instantSchema, period: z.string(), to: recipientSchema }),
  ),
  event(
    'dondoc.assignment.system-fault-recorded.v1',
    z.object({ at, from: instantSchema, to: instantSchema, what: z.string() }),
  ),
] as const;
