import {
  calendarDay,
  dateOf,
  dayNumberOf,
  type CivilDate,
  type DayOff,
  type WorkedDay,
  type WorkingCalendar,
  type WorkingSpan,
} from '@dondoc/calendar';
import { accept, reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { CalendarCommand, CalendarEvent, CalendarRejection } from './calendar.events.ts';

type Answer = Decision<CalendarEvent, CalendarRejection>;
type DataOf<Type extends CalendarCommand['type']> = Extract<CalendarCommand, { type: Type }>['data'];

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

const kindOf = (date: CivilDate, calendar: WorkingCalendar) =>
  calendarDay(dayNumberOf(date), calendar).outcome;

const firstTwice = (dates: readonly CivilDate[]): CivilDate | undefined =>
  dates.find((date, index) => dates.indexOf(date) !== index);

const openYear = (data: DataOf<'OpenYear'>, calendar: WorkingCalendar): Answer => {
  const { year, daysOff, workedDays } = data;
  if (calendar.coveredYears.includes(year)) return reject({ code: 'year-already-open', year });
  const dates = [...daysOff, ...workedDays].map(({ date }) => date);
  const outside = dates.find((date) => yearOf(date) !== year);
  if (outside !== undefined) return reject({ code: 'day-outside-year', date: outside, year });
  const twice = firstTwice(dates);
  if (twice !== undefined) return reject({ code: 'day-named-twice', date: twice });
  const opened: WorkingCalendar = { ...calendar, coveredYears: [...calendar.coveredYears, year] };
  const worked = workedDays.find(({ date }) => kindOf(date, opened) === 'working');
  if (worked) return reject({ code: 'already-worked', date: worked.date });
  return accept({ type: 'YearOpened', data });
};

const hasPassed = (date: CivilDate, at: string): boolean => date < dateOf(at);

const announce = (data: DataOf<'AnnounceDayOff'>, calendar: WorkingCalendar): Answer => {
  const { date, workedInstead, reason, at } = data;
  const days = workedInstead === null ? [date] : [date, workedInstead];
  const uncovered = days.map(yearOf).find((year) => !calendar.coveredYears.includes(year));
  if (uncovered !== undefined) return reject({ code: 'year-not-open', year: uncovered });
  if (kindOf(date, calendar) === 'off') return reject({ code: 'already-off', date });
  if (workedInstead !== null && kindOf(workedInstead, calendar) === 'working')
    return reject({ code: 'already-worked', date: workedInstead });
  const passed = days.find((day) => hasPassed(day, at));
  if (passed !== undefined && reason === null) return reject({ code: 'past-needs-reason', date: passed });
  return accept({ type: 'DayOffAnnounced', data });
};

const withdraw = (data: DataOf<'WithdrawDayOff'>, calendar: WorkingCalendar): Answer => {
  const { date, reason, at } = data;
  if (!calendar.daysOff.some((day) => day.date === date)) return reject({ code: 'not-announced', date });
  const instead = calendar.workedDays.filter(({ swappedFor }) => swappedFor === date).map((day) => day.date);
  const passed = [date, ...instead].find((day) => hasPassed(day, at));
  if (passed !== undefined && reason === null) return reject({ code: 'past-needs-reason', date: passed });
  return accept({ type: 'DayOffWithdrawn', data });
};

/** In order of time, each with a length, none touching the next: as `HH:MM` the texts sort as the hours do. */
const areUsable = (spans: readonly WorkingSpan[]): boolean => {
  const times = spans.flat();
  return times.length > 0 && times.every((time, index) => index === 0 || (times[index - 1] ?? '') < time);
};

const changeHours = (data: DataOf<'ChangeWorkingHours'>, { hours }: WorkingCalendar): Answer => {
  if (!areUsable(data.spans)) return reject({ code: 'hours-unusable' });
  const same = JSON.stringify(data.spans) === JSON.stringify(hours.spans);
  return same && data.source === hours.source ? accept() : accept({ type: 'WorkingHoursChanged', data });
};

export const decideOn = (command: CalendarCommand, calendar: WorkingCalendar): Answer => {
  switch (command.type) {
    case 'OpenYear':
      return openYear(command.data, calendar);
    case 'AnnounceDayOff':
      return announce(command.data, calendar);
    case 'WithdrawDayOff':
      return withdraw(command.data, calendar);
    case 'ChangeWorkingHours':
      return changeHours(command.data, calendar);
    default:
      return command satisfies never;
  }
};

const byDate = <Day extends DayOff | WorkedDay>(days: readonly Day[]): readonly Day[] =>
  days.toSorted((a, b) => (a.date < b.date ? -1 : 1));

const announced = (
  { date, name, source, standing, workedInstead }: DataOf<'AnnounceDayOff'>,
  calendar: WorkingCalendar,
): Partial<WorkingCalendar> => {
  const stated = { because: name, source, standing };
  // It may have been a day off that was worked in exchange for another: what was said of it before is replaced.
  const workedDays = calendar.workedDays.filter((day) => day.date !== date);
  const daysOff = calendar.daysOff.filter((day) => day.date !== date);
  return {
    daysOff: byDate([...daysOff, { date, ...stated }]),
    workedDays:
      workedInstead === null
        ? workedDays
        : byDate([...workedDays, { date: workedInstead, swappedFor: date, ...stated }]),
  };
};

const changeOf = (
  event: Exclude<CalendarEvent, { type: 'CalendarAdopted' }>,
  calendar: WorkingCalendar,
): Partial<WorkingCalendar> => {
  switch (event.type) {
    case 'YearOpened':
      return {
        coveredYears: [...calendar.coveredYears, event.data.year],
        daysOff: byDate([...calendar.daysOff, ...event.data.daysOff]),
        workedDays: byDate([...calendar.workedDays, ...event.data.workedDays]),
      };
    case 'DayOffAnnounced':
      return announced(event.data, calendar);
    case 'DayOffWithdrawn':
      return {
        daysOff: calendar.daysOff.filter(({ date }) => date !== event.data.date),
        workedDays: calendar.workedDays.filter(({ swappedFor }) => swappedFor !== event.data.date),
      };
    case 'WorkingHoursChanged': {
      const { spans, source, standing } = event.data;
      return { hours: { spans, source, standing } };
    }
    default:
      return event satisfies never;
  }
};

/** Every event after the adoption makes a version of its own. */
export const evolveCalendar = (calendar: WorkingCalendar, event: CalendarEvent): WorkingCalendar =>
  event.type === 'CalendarAdopted'
    ? event.data.base
    : { ...calendar, ...changeOf(event, calendar), version: calendar.version + 1 };
