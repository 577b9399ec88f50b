export { calendarDay, isWorkingDay, workingDaysBetween, workingDaysIn } from './calendar-day.ts';
export type { CalendarDay, WorkingDayCount } from './calendar-day.ts';
export { calendarVersion } from './calendar-version.ts';
export { calendarNamed, calendars } from './calendars.ts';
export { changedDays } from './changed-days.ts';
export type { ChangedDay } from './changed-days.ts';
export { addDays, dateOfDayNumber, dayNumberOf, daysBetween, parseDate, weekdayOf } from './civil-date.ts';
export type { CivilDate, DayNumber, Weekday } from './civil-date.ts';
export { due, dueOnDate, explain } from './deadline.ts';
export type { Deadline, Due, Explained, Step } from './deadline.ts';
export {
  addDaysToInstant,
  compareInstants,
  dateOf,
  endOfDay,
  epochMsOf,
  instantOfEpochMs,
  parseInstant,
  startOfDay,
} from './instant.ts';
export type { EpochMs, Instant } from './instant.ts';
export type { Length, Span } from './span.ts';
export { vietnamPublic2026 } from './vietnam-public-2026.calendar.ts';
export { instantAfterWorkingDays } from './working-time.ts';
export type { InstantAfter } from './working-time.ts';
export type {
  Bilingual,
  DayOff,
  Invalid,
  Standing,
  UncoveredYear,
  WorkedDay,
  WorkingCalendar,
  WorkingSpan,
} from './working-calendar.ts';
