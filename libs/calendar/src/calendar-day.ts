import {
  dateOfDayNumber,
  dayNumberOf,
  weekdayOfDay,
  yearOfDay,
  type CivilDate,
  type DayNumber,
} from './civil-date.ts';
import type { Bilingual, UncoveredYear, WorkingCalendar } from './working-calendar.ts';

export type CalendarDay =
  | Readonly<{ outcome: 'working'; because: Bilingual }>
  | Readonly<{ outcome: 'off'; because: Bilingual }>
  | UncoveredYear;

const workingDay: Bilingual = { vi: 'ngày làm việc', en: 'working day' };

const weekdayNames: Readonly<Record<number, Bilingual>> = {
  1: { vi: 'thứ Hai', en: 'Monday' },
  2: { vi: 'thứ Ba', en: 'Tuesday' },
  3: { vi: 'thứ Tư', en: 'Wednesday' },
  4: { vi: 'thứ Năm', en: 'Thursday' },
  5: { vi: 'thứ Sáu', en: 'Friday' },
  6: { vi: 'thứ Bảy', en: 'Saturday' },
  7: { vi: 'Chủ nhật', en: 'Sunday' },
};

/** The kind of a day, with the reason for it. */
export const calendarDay = (number: DayNumber, calendar: WorkingCalendar): CalendarDay => {
  const year = yearOfDay(number);
  if (!calendar.coveredYears.includes(year)) return { outcome: 'uncovered-year', year };
  const date = dateOfDayNumber(number);
  const worked = calendar.workedDays.find((day) => day.date === date);
  if (worked) return { outcome: 'working', because: worked.because };
  const off = calendar.daysOff.find((day) => day.date === date);
  if (off) return { outcome: 'off', because: off.because };
  const weekday = weekdayOfDay(number);
  return calendar.weekend.includes(weekday)
    ? { outcome: 'off', because: weekdayNames[weekday] ?? workingDay }
    : { outcome: 'working', because: workingDay };
};

/** Throws RangeError for a text that is no date, and for a year that the calendar does not cover. */
export const isWorkingDay = (date: CivilDate, calendar: WorkingCalendar): boolean => {
  const day = calendarDay(dayNumberOf(date), calendar);
  if (day.outcome === 'uncovered-year')
    throw new RangeError(`calendar ${calendar.name} does not cover ${day.year}`);
  return day.outcome === 'working';
};

/** The working days of a month (`2026-02`) or a year (`2026`), in order. Throws as `isWorkingDay` does. */
export const workingDaysIn = (period: string, calendar: WorkingCalendar): readonly CivilDate[] => {
  const isYear = /^\d{4}$/.test(period);
  const first = dayNumberOf(isYear ? `${period}-01-01` : `${period}-01`);
  return Array.from({ length: isYear ? 366 : 31 }, (_, index) => first + index)
    .filter((number) => dateOfDayNumber(number).startsWith(period))
    .map(dateOfDayNumber)
    .filter((date) => isWorkingDay(date, calendar));
};

export type WorkingDayCount = Readonly<{ outcome: 'counted'; workingDays: number }> | UncoveredYear;

/**
 * Working days after `from` up to and including `to`: the count that leads from the one to the other as a span does.
 * Negative when `to` is the earlier one. Throws RangeError for a text that is no date.
 */
export const workingDaysBetween = (
  from: CivilDate,
  to: CivilDate,
  calendar: WorkingCalendar,
): WorkingDayCount => {
  const [start, end] = [dayNumberOf(from), dayNumberOf(to)];
  let workingDays = 0;
  for (let number = Math.min(start, end) + 1; number <= Math.max(start, end); number += 1) {
    const day = calendarDay(number, calendar);
    if (day.outcome === 'uncovered-year') return day;
    if (day.outcome === 'working') workingDays += 1;
  }
  return { outcome: 'counted', workingDays: start > end && workingDays > 0 ? -workingDays : workingDays };
};
