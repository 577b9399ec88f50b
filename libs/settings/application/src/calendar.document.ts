import type { WorkingCalendar } from '@dondoc/calendar';
import type { workingCalendarSchema } from '@dondoc/settings-contracts';

/** A calendar as it is sent and published. */
export const calendarDocument = (
  calendar: WorkingCalendar,
): ReturnType<typeof workingCalendarSchema.parse> => ({
  ...calendar,
  coveredYears: [...calendar.coveredYears],
  weekend: [...calendar.weekend],
  hours: {
    ...calendar.hours,
    spans: calendar.hours.spans.map(([from, to]): [string, string] => [from, to]),
  },
  daysOff: [...calendar.daysOff],
  workedDays: [...calendar.workedDays],
});
