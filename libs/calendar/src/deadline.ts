import { calendarDay } from './calendar-day.ts';
import {
  dateOfDayNumber,
  dayNumberOf,
  parseDate,
  yearOfDay,
  type CivilDate,
  type DayNumber,
} from './civil-date.ts';
import { dateOf, endOfDay, instantOfLocalMs, minuteMs, type Instant } from './instant.ts';
import { readSpan, type Span } from './span.ts';
import type { Bilingual, Invalid, UncoveredYear, WorkingCalendar } from './working-calendar.ts';
import { elapse, workingHoursOf } from './working-time.ts';

/** `due` is exclusive for days: 24:00 of `lastDay`, written as 00:00 of the next day. */
export type Deadline = Readonly<{ outcome: 'due'; lastDay: CivilDate; due: Instant }>;
export type Due = Deadline | UncoveredYear | Invalid;

/** One day of the way; `minutes` of working time spent on it where hours are counted. */
export type Step = Readonly<{ date: CivilDate; counted: boolean; because: Bilingual; minutes?: number }>;
export type Explained = (Deadline & Readonly<{ steps: readonly Step[] }>) | UncoveredYear | Invalid;

const firstDay: Bilingual = { vi: 'ngày đầu không tính', en: 'the first day is not counted' };
const anyDay: Bilingual = { vi: 'ngày theo lịch', en: 'calendar day' };

const untilEndOf = (lastDay: DayNumber, steps: readonly Step[]): Explained => {
  const date = dateOfDayNumber(lastDay);
  return { outcome: 'due', lastDay: date, due: endOfDay(date), steps };
};

/** A span ending on a day off ends on the next working day. */
const rollForward = (ending: DayNumber, calendar: WorkingCalendar, steps: readonly Step[]): Explained => {
  const rolled: Step[] = [];
  for (let day = ending; ; day += 1) {
    const kind = calendarDay(day, calendar);
    if (kind.outcome === 'uncovered-year') return kind;
    if (day > ending) rolled.push({ date: dateOfDayNumber(day), counted: false, because: kind.because });
    if (kind.outcome === 'working') return untilEndOf(day, [...steps, ...rolled]);
  }
};

const afterWorkingDays = (from: DayNumber, amount: number, calendar: WorkingCalendar): Explained => {
  const steps: Step[] = [{ date: dateOfDayNumber(from), counted: false, because: firstDay }];
  let day = from;
  for (let left = amount; left > 0;) {
    day += 1;
    const kind = calendarDay(day, calendar);
    if (kind.outcome === 'uncovered-year') return kind;
    const counted = kind.outcome === 'working';
    steps.push({ date: dateOfDayNumber(day), counted, because: kind.because });
    if (counted) left -= 1;
  }
  return rollForward(day, calendar, steps);
};

const afterDays = (from: DayNumber, amount: number, calendar: WorkingCalendar): Explained => {
  // Asked before the days are listed: a span of a million years has an answer at once.
  const year = yearOfDay(from + amount);
  if (!calendar.coveredYears.includes(year)) return { outcome: 'uncovered-year', year };
  const steps = Array.from({ length: amount + 1 }, (_, index) => ({
    date: dateOfDayNumber(from + index),
    counted: index > 0,
    because: index > 0 ? anyDay : firstDay,
  }));
  return rollForward(from + amount, calendar, steps);
};

const afterWorkingHours = (fromLocalMs: number, amountMs: number, calendar: WorkingCalendar): Explained => {
  const elapsed = elapse(fromLocalMs, amountMs, workingHoursOf(calendar), calendar);
  if (elapsed.outcome === 'uncovered-year') return elapsed;
  const due = instantOfLocalMs(elapsed.localMs);
  const steps = elapsed.spent.map(({ day, ms }): Step => {
    const kind = calendarDay(day, calendar);
    const because = kind.outcome === 'uncovered-year' ? anyDay : kind.because;
    return { date: dateOfDayNumber(day), counted: ms > 0, because, minutes: ms / minuteMs };
  });
  return { outcome: 'due', lastDay: dateOf(due), due, steps };
};

/** As `due`, with every day of the way and why it counted or did not. */
export const explain = (span: Span, calendar: WorkingCalendar): Explained => {
  const read = readSpan(span);
  switch (read.unit) {
    case 'unusable':
      return { outcome: 'invalid', because: read.because };
    case 'working-hours':
      return afterWorkingHours(read.fromLocalMs, read.amountMs, calendar);
    case 'working-days':
      return afterWorkingDays(dayNumberOf(read.from), read.amount, calendar);
    case 'days':
      return afterDays(dayNumberOf(read.from), read.amount, calendar);
  }
};

const withoutSteps = (explained: Explained): Due =>
  explained.outcome === 'due'
    ? { outcome: 'due', lastDay: explained.lastDay, due: explained.due }
    : explained;

/**
 * When a span of time ends. A span in days excludes its first day and ends at 24:00 of a working day; a span in
 * working hours runs within the calendar's hours and ends at the exact moment. Never guesses a year that the
 * calendar does not cover: it names it.
 */
export const due = (span: Span, calendar: WorkingCalendar): Due => withoutSteps(explain(span, calendar));

/** When a deadline that names its date ends: 24:00 of that day, moved to a working day only if the calendar says so. */
export const dueOnDate = (date: string, calendar: WorkingCalendar): Due => {
  if (parseDate(date) === null)
    return {
      outcome: 'invalid',
      because: {
        vi: `"${date}" không phải là ngày (YYYY-MM-DD)`,
        en: `"${date}" is not a date (YYYY-MM-DD)`,
      },
    };
  const day = dayNumberOf(date);
  return withoutSteps(calendar.namedDatesRoll ? rollForward(day, calendar, []) : untilEndOf(day, []));
};
