import { actorSchema, dateSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import {
  bilingualSchema,
  dayOffSchema,
  sourceSchema,
  standingSchema,
  workedDaySchema,
  workingCalendarSchema,
  workingSpansSchema,
  yearSchema,
} from './calendar.schema.ts';

const event = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data });
const decided = { at: instantSchema, by: actorSchema };
const reason = z.string().nullable();

/** What `dondoc.settings.v1` carries. Fields are only ever added; a change of meaning is a new type. */
export const settingsPublishedSchema = z.discriminatedUnion('type', [
  event('dondoc.calendar.adopted.v1', z.object({ ...decided, base: workingCalendarSchema })),
  event(
    'dondoc.calendar.year-opened.v1',
    z.object({
      ...decided,
      year: yearSchema,
      source: sourceSchema,
      daysOff: z.array(dayOffSchema),
      workedDays: z.array(workedDaySchema),
    }),
  ),
  event(
    'dondoc.calendar.day-off-announced.v1',
    z.object({
      ...decided,
      date: dateSchema,
      name: bilingualSchema,
      source: sourceSchema,
      standing: standingSchema,
      workedInstead: dateSchema.nullable(),
      reason,
    }),
  ),
  event(
    'dondoc.calendar.day-off-withdrawn.v1',
    z.object({ ...decided, date: dateSchema, source: sourceSchema, reason }),
  ),
  event(
    'dondoc.calendar.working-hours-changed.v1',
    z.object({ ...decided, spans: workingSpansSchema, source: sourceSchema, standing: standingSchema }),
  ),
  /** The policy as a document: who listens for the fact of the change need not know each rule. */
  event(
    'dondoc.ladder.adopted.v1',
    z.object({ ...decided, policy: z.looseObject({ version: z.string() }), reason: z.string() }),
  ),
]);

export type SettingsPublished = z.output<typeof settingsPublishedSchema>;
