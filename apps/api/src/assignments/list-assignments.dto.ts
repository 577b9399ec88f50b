import {
  assignmentViewSchema,
  colourSchema,
  dateSchema,
  idSchema,
  recurrenceSchema,
  statusSchema,
} from '@dondoc/assignments-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** A parameter that may stand in an address several times: once is a list of one. */
const repeatable = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item).max(20).optional(),
  );

export const assignmentsQuerySchema = z.strictObject({
  status: repeatable(statusSchema),
  colour: repeatable(colourSchema),
  unit: idSchema.optional(),
  /** The unit's part in the work; without a unit it says nothing. */
  role: z.enum(['lead', 'cooperating', 'accepting', 'any']).default('any'),
  directive: idSchema.optional(),
  /** The last day in time is this one or later. What has no deadline is in no range. */
  dueFrom: dateSchema.optional(),
  dueTo: dateSchema.optional(),
  /** Part of the title, without regard to accents and case. */
  text: z.string().max(200).optional(),
  recurrence: recurrenceSchema.optional(),
  hasDeadline: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  sort: z.enum(['attention', 'deadline', 'issued', 'unit', 'title']).default('attention'),
  order: z.enum(['asc', 'desc']).default('asc'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before, asked for with the same filters. */
  cursor: z.string().max(2000).optional(),
});
export class AssignmentsQuery extends createZodDto(assignmentsQuerySchema) {}

export const assignmentPageSchema = z.object({
  items: z.array(assignmentViewSchema),
  next: z.string().nullable(),
  /** Of all pages together. */
  total: z.int().nonnegative(),
});
export class AssignmentPageBody extends createZodDto(assignmentPageSchema) {}

export type AssignmentsAsked = z.output<typeof assignmentsQuerySchema>;
