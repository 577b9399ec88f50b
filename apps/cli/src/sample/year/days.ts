import type { Deadline, Instant } from '@dondoc/assignments-domain';
import { calendarVersion, due, endOfDay, vietnamPublic2026, workingDaysIn } from '@dondoc/calendar';

const calendar = vietnamPublic2026;
const days = workingDaysIn('2026', calendar);

/** The date of a working day of the year, counted from 0. */
export const dateOn = (day: number): string => {
  const date = days[day];
  if (date === undefined) throw new RangeError(`2026 has no working day ${day}.`);
  return date;
};

/** How many working days of the year lie before a date. */
export const workingDayOf = (date: string): number => days.filter((each) => each < date).length;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `minute`: of the local day. */
export const instantOn = (day: number, minute: number): Instant =>
  `${dateOn(day)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00+07:00`;

/** At 24:00 of so many working days later, as the calendar counts them. */
export const deadlineAfter = (from: Instant, workingDays: number): Deadline => {
  const span = { from, workingDays };
  const ends = due(span, calendar);
  if (ends.outcome !== 'due')
    throw new RangeError(`${workingDays} working days from ${from}: ${ends.outcome}`);
  return {
    at: ends.due,
    text: `trong ${workingDays} ngày làm việc`,
    calendar: calendarVersion(calendar),
    span,
  };
};

/** A day that is named. */
export const deadlineOn = (day: number): Deadline => ({
  at: endOfDay(dateOn(day)),
  text: `hết ngày ${dateOn(day).split('-').toReversed().join('/')}`,
  calendar: calendarVersion(calendar),
});
