import { calendarDay } from './calendar-day.ts';
import type { DayNumber } from './civil-date.ts';
import { dayMs, instantOfLocalMs, localMsOf, minuteMs, parseInstant, type Instant } from './instant.ts';
import type { Invalid, UncoveredYear, WorkingCalendar } from './working-calendar.ts';

/** Milliseconds from local midnight. */
export type TimeSpan = readonly [from: number, to: number];

const timeOfDay = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return ((hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)) * minuteMs;
};

export const workingHoursOf = (calendar: WorkingCalendar): readonly TimeSpan[] =>
  calendar.hours.spans.map(([from, to]) => [timeOfDay(from), timeOfDay(to)]);

const wholeDay: readonly TimeSpan[] = [[0, dayMs]];

export type Elapsed =
  Readonly<{ outcome: 'elapsed'; localMs: number; spent: readonly DaySpent[] }> | UncoveredYear;
export type DaySpent = Readonly<{ day: DayNumber; ms: number }>;

/** The first moment by which `amount` ms of the given spans of working days have passed since `from` (local ms). */
export const elapse = (
  from: number,
  amount: number,
  spans: readonly TimeSpan[],
  calendar: WorkingCalendar,
): Elapsed => {
  const spent: DaySpent[] = [];
  let left = amount;
  for (let day = Math.floor(from / dayMs); ; day += 1) {
    const kind = calendarDay(day, calendar);
    if (kind.outcome === 'uncovered-year') return kind;
    const leftBefore = left;
    for (const [opens, closes] of kind.outcome === 'working' ? spans : []) {
      const start = Math.max(from, day * dayMs + opens);
      const available = day * dayMs + closes - start;
      if (available <= 0) continue;
      if (left <= available)
        return {
          outcome: 'elapsed',
          localMs: start + left,
          spent: [...spent, { day, ms: leftBefore }],
        };
      left -= available;
    }
    spent.push({ day, ms: leftBefore - left });
  }
};

export type InstantAfter = Readonly<{ outcome: 'instant'; at: Instant }> | UncoveredYear | Invalid;

/**
 * The first instant by which `workingDays` whole working days, of 24 hours each, have passed since `instant`; days off
 * do not run. From a deadline at 24:00 of Wednesday, one working day later is 24:00 of Thursday; from Friday 10:00 it
 * is Monday 10:00. Zero is the instant itself. Invalid: no instant, or a count that is negative or not whole.
 */
export const instantAfterWorkingDays = (
  instant: Instant,
  workingDays: number,
  calendar: WorkingCalendar,
): InstantAfter => {
  const from = parseInstant(instant);
  if (from === null || !Number.isSafeInteger(workingDays) || workingDays < 0)
    return {
      outcome: 'invalid',
      because: {
        vi: 'cần một thời điểm ISO 8601 có múi giờ và số ngày làm việc nguyên, không âm',
        en: 'an instant (ISO 8601 with offset) and a whole, non-negative number of working days are needed',
      },
    };
  if (workingDays === 0) return { outcome: 'instant', at: from };
  const elapsed = elapse(localMsOf(from), workingDays * dayMs, wholeDay, calendar);
  return elapsed.outcome === 'elapsed'
    ? { outcome: 'instant', at: instantOfLocalMs(elapsed.localMs) }
    : elapsed;
};
