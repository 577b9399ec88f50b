import { z } from 'zod';
import { assignmentTermsShape } from './assignment-terms.schema.ts';
import { childOutcomeSchema } from './part-published.schema.ts';
import {
  colourSchema,
  dateSchema,
  deadlineSchema,
  idSchema,
  instantSchema,
  occurrenceSchema,
  resultQualitySchema,
  statusSchema,
} from './vocabulary.schema.ts';

/** A deadline that held once: from when to when, and the event that ended it. */
const pastDeadlineSchema = z.object({
  deadline: deadlineSchema,
  since: instantSchema,
  until: instantSchema,
  /** Type and version of that event, to be found in the timeline. */
  endedBy: z.object({ type: z.string(), version: z.int().positive() }),
  /** Null: it was not missed. */
  missedAt: instantSchema.nullable(),
});

/** What a co-operating unit contributes. */
const partViewSchema = z.object({
  unit: idSchema,
  what: z.string(),
  dueAt: instantSchema.nullable(),
  status: z.enum(['assigned', 'delivered', 'returned', 'confirmed']),
  /** The delivery that stands. */
  deliveredAt: instantSchema.nullable(),
  overdueAt: instantSchema.nullable(),
});

/** An assignment that is part of this one, as it was issued. */
const childViewSchema = z.object({
  id: idSchema,
  title: z.string(),
  leadUnit: idSchema,
  issuedAt: instantSchema,
  /** Null: it is open. */
  outcome: childOutcomeSchema.nullable(),
  finishedAt: instantSchema.nullable(),
});

/** One assignment as lists and pages show it. Status and colour hold at `shownAt`. */
export const assignmentViewSchema = z.object({
  id: idSchema,
  version: z.int().positive(),
  ...assignmentTermsShape,
  /** The assignment that this one is a part of. */
  parent: idSchema.nullable().default(null),
  occurrence: occurrenceSchema.nullable().default(null),
  issuedAt: instantSchema,
  acknowledgedAt: instantSchema.nullable(),
  submittedAt: instantSchema.nullable(),
  acceptedAt: instantSchema.nullable(),
  missedAt: instantSchema.nullable(),
  escalatedTo: z.int().nonnegative(),
  returns: z.int().nonnegative(),
  percent: z.number().nullable(),
  quality: resultQualitySchema.nullable().default(null),
  /** Deadlines that held before the present one, the first first: none disappears. */
  earlierDeadlines: z.array(deadlineSchema),
  /** The same deadlines with what became of each. */
  deadlineHistory: z.array(pastDeadlineSchema).default([]),
  /** Since when the present deadline holds. */
  deadlineSince: instantSchema.nullable().default(null),
  extensions: z.int().nonnegative(),
  /** Asked for and not ruled on. */
  extensionRequested: deadlineSchema.nullable(),
  /** `upheldAt`: the unit is released, and the assignment waits for another. */
  decline: z
    .object({
      at: instantSchema,
      reason: z.string(),
      ruleBy: instantSchema.nullable(),
      upheldAt: instantSchema.nullable(),
    })
    .nullable(),
  suspension: z
    .object({ at: instantSchema, condition: z.string(), authority: z.string(), reviewOn: dateSchema })
    .nullable(),
  acknowledgementOverdueAt: instantSchema.nullable(),
  acceptanceOverdueAt: instantSchema.nullable(),
  objectiveCauseAt: instantSchema.nullable(),
  cancelledAt: instantSchema.nullable(),
  /** Asked for by the lead unit and not answered. */
  correctionRequested: z.object({ at: instantSchema, what: z.string() }).nullable().default(null),
  parts: z.array(partViewSchema).default([]),
  children: z.array(childViewSchema).default([]),
  openChildren: z.int().nonnegative().default(0),
  lastReportAt: instantSchema.nullable().default(null),
  /** Periods of a continuous duty that passed without a report. */
  missedPeriods: z.array(z.string()).default([]),
  /** What this system did too late, and for how long in milliseconds: nobody's delay. */
  systemFaults: z
    .object({ count: z.int().nonnegative(), milliseconds: z.number().nonnegative() })
    .default({ count: 0, milliseconds: 0 }),
  status: statusSchema,
  colour: colourSchema,
  shownAt: instantSchema,
});

/** One event of an assignment's life, with its place in the hash chain. */
export const timelineEntrySchema = z.object({
  eventId: z.string(),
  version: z.int().positive(),
  type: z.string(),
  at: instantSchema,
  recordedAt: instantSchema,
  /** `system:<process>` when no person acted. */
  actor: z.string(),
  data: z.record(z.string(), z.json()),
  hash: z.string(),
});

export const commandResultSchema = z.object({
  id: idSchema,
  version: z.int().nonnegative(),
  repeated: z.boolean(),
  events: z.array(z.object({ id: z.string(), type: z.string(), version: z.int().positive() })),
});

export type PastDeadline = z.output<typeof pastDeadlineSchema>;
export type PartView = z.output<typeof partViewSchema>;
export type ChildView = z.output<typeof childViewSchema>;
export type AssignmentView = z.output<typeof assignmentViewSchema>;
export type TimelineEntry = z.output<typeof timelineEntrySchema>;
export type CommandResult = z.output<typeof commandResultSchema>;
