import { calendarDay } from './calendar-day.ts';
import { dateOfDayNumber, dayNumberOf, type CivilDate } from './civil-date.ts';
import type { Bilingual, WorkingCalendar } from './working-calendar.ts';

/** A day that became off or worked. `because` and `source` are those of the entry that came or went. */
export type ChangedDay = Readonly<{
  date: CivilDate;
  became: 'off' | 'working';
  because: Bilingual;
  source: string;
}>;

const entryOf = (date: CivilDate, calendar: WorkingCalendar) =>
  calendar.workedDays.find((day) => day.date === date) ?? calendar.daysOff.find((day) => day.date === date);

const change = (number: number, before: WorkingCalendar, after: WorkingCalendar): readonly ChangedDay[] => {
  const [was, is] = [calendarDay(number, before), calendarDay(number, after)];
  if (was.outcome === is.outcome || is.outcome === 'uncovered-year' || was.outcome === 'uncovered-year')
    return [];
  const date = dateOfDayNumber(number);
  const entry = entryOf(date, after) ?? entryOf(date, before);
  return [{ date, became: is.outcome, because: entry?.because ?? is.because, source: entry?.source ?? '' }];
};

/** The days from one date to another, both included, that are off by one calendar and worked by the other. */
export const changedDays = (
  from: CivilDate,
  to: CivilDate,
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly ChangedDay[] => {
  const first = dayNumberOf(from);
  return Array.from({ length: Math.max(0, dayNumberOf(to) - first + 1) }, (_, index) =>
    change(first + index, before, after),
  ).flat();
};
