import { z } from 'zod';
import { assignmentTermsShape } from './assignment-terms.schema.ts';
import {
  colourSchema,
  dateSchema,
  deadlineSchema,
  idSchema,
  instantSchema,
  resultQualitySchema,
  statusSchema,
} from './vocabulary.schema.ts';

/** One assignment as lists and pages show it. Status and colour hold at `shownAt`. */
export const assignmentViewSchema = z.object({
  id: idSchema,
  version: z.int().positive(),
  ...assignmentTermsShape,
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

export type AssignmentView = z.output<typeof assignmentViewSchema>;
export type TimelineEntry = z.output<typeof timelineEntrySchema>;
export type CommandResult = z.output<typeof commandResultSchema>;
