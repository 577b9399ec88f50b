import { lastDayBefore, type Deadline } from '@dondoc/assignments-domain';
import { compareInstants, due, dueOnDate, endOfDay, type Due, type WorkingCalendar } from '@dondoc/calendar';

const isSame = (a: string, b: string): boolean => compareInstants(a, b) === 0;

/** Days that a calendar is asked about: off, or days of rest that are worked. */
export type AskedDays = Readonly<{ daysOff: readonly string[]; workedDays: readonly string[] }>;

const asked = {
  because: { vi: 'giả định', en: 'assumed' },
  source: 'giả định',
  standing: 'setting',
} as const;

/** The calendar as it would be with these days; what it says of others stays. */
export const withDays = (calendar: WorkingCalendar, { daysOff, workedDays }: AskedDays): WorkingCalendar => ({
  ...calendar,
  daysOff: [
    ...calendar.daysOff.filter(({ date }) => !workedDays.includes(date) && !daysOff.includes(date)),
    ...daysOff.map((date) => ({ date, ...asked })),
  ],
  workedDays: [
    ...calendar.workedDays.filter(({ date }) => !daysOff.includes(date) && !workedDays.includes(date)),
    ...workedDays.map((date) => ({ date, swappedFor: date, ...asked })),
  ],
});

/** The calendar as it stood at a version; null: no such version is known. */
export type CalendarOf = (version: string) => WorkingCalendar | null;

/** A deadline by another calendar; `uncovered`: into a year that it does not reach, and left as it was. */
export type CountedAnew = Readonly<{ deadline: Deadline; uncovered: boolean }>;

const isWholeDay = (at: string): boolean => isSame(endOfDay(lastDayBefore(at)), at);

const anew = ({ span, at }: Deadline, before: WorkingCalendar, after: WorkingCalendar): Due | null => {
  if (span) {
    const was = due(span, before);
    // What is not what its span came to was moved by something else: its count is over.
    return was.outcome === 'due' && isSame(was.due, at) ? due(span, after) : null;
  }
  return before.namedDatesRoll && isWholeDay(at) ? dueOnDate(lastDayBefore(at), after) : null;
};

/**
 * What a deadline would have been, had these days stood in the very version of the calendar that planned it. A span is
 * counted anew; a named date moves only where that calendar rolls named dates, and then forward only.
 */
export const countingAnew =
  (calendarOf: CalendarOf, days: AskedDays) =>
  (deadline: Deadline): CountedAnew => {
    const before = deadline.calendar === undefined ? null : calendarOf(deadline.calendar);
    const ends = before && anew(deadline, before, withDays(before, days));
    if (ends?.outcome === 'due' && !isSame(ends.due, deadline.at))
      return { deadline: { ...deadline, at: ends.due }, uncovered: false };
    return { deadline, uncovered: ends?.outcome === 'uncovered-year' };
  };
