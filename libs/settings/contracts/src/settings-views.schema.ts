import { idSchema, instantSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { bilingualSchema, workingCalendarSchema } from './calendar.schema.ts';
import { ladderPolicySchema } from './ladder-policy.schema.ts';

/** `calendar`: the version that deadlines planned from now on remember. `adopted`: the ward has made it its own. */
export const calendarViewSchema = workingCalendarSchema.extend({
  calendar: z.string(),
  adopted: z.boolean(),
});

export const ladderViewSchema = z.object({ adopted: z.boolean(), policy: ladderPolicySchema });

/** `setting`: the version of the calendar or ladder that holds now. */
export const settingChangedSchema = z.object({
  setting: z.string(),
  version: z.int(),
  repeated: z.boolean(),
});

/** An open assignment whose deadline a change of the calendar moves; `words` say it to people. */
export const movedDeadlineSchema = z.object({
  assignment: idSchema,
  title: z.string(),
  leadUnit: idSchema,
  from: instantSchema,
  to: instantSchema,
  because: z.string(),
  words: bilingualSchema,
});

/** `calendar`: the version that the change would make. */
export const calendarPreviewSchema = z.object({
  calendar: z.string(),
  open: z.int(),
  moves: z.array(movedDeadlineSchema),
});

export type CalendarView = z.output<typeof calendarViewSchema>;
export type LadderView = z.output<typeof ladderViewSchema>;
export type SettingChanged = z.output<typeof settingChangedSchema>;
export type CalendarPreview = z.output<typeof calendarPreviewSchema>;
