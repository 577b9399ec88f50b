import {
  compareInstants,
  dateOf,
  daysBetween,
  epochMsOf,
  instantOfEpochMs,
  parseInstant,
  workingDaysBetween,
  type CivilDate,
  type Instant,
  type WorkingCalendar,
} from '@dondoc/calendar';
import type { Language } from '@dondoc/notifications-domain';

const asWritten = (date: CivilDate): string => date.split('-').reverse().join('/');

/** The last moment in time, said as people say it: the end of a day, or an hour of it. */
const ending = (dueAt: Instant, language: Language): string => {
  const local = parseInstant(dueAt) ?? dueAt;
  const time = local.slice(11, 16);
  const date = asWritten(lastDayOf(dueAt));
  if (time === '00:00') return language === 'vi' ? `hết ngày ${date}` : `by the end of ${date}`;
  return language === 'vi' ? `trước ${time} ngày ${date}` : `before ${time} on ${date}`;
};

const lastDayOf = (dueAt: Instant): CivilDate => dateOf(instantOfEpochMs(epochMsOf(dueAt) - 1));

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const distance = (from: CivilDate, to: CivilDate, calendar: WorkingCalendar, language: Language): string => {
  const counted = workingDaysBetween(from, to, calendar);
  if (counted.outcome === 'counted')
    return language === 'vi'
      ? `${counted.workingDays} ngày làm việc`
      : plural(counted.workingDays, 'working day');
  // The calendar does not reach that far: days of the week are certain, working days would be a guess.
  const days = daysBetween(from, to);
  return language === 'vi' ? `${days} ngày` : plural(days, 'day');
};

/** `hết ngày 25/02/2026, còn 2 ngày làm việc`; dates as day/month/year in both languages. */
export const deadlineWords = (
  dueAt: Instant,
  now: Instant,
  calendar: WorkingCalendar,
  language: Language,
): string => {
  const [lastDay, today] = [lastDayOf(dueAt), dateOf(now)];
  const over = compareInstants(now, dueAt) >= 0;
  const until = ending(dueAt, language);
  if (lastDay === today) {
    if (over) return language === 'vi' ? `${until}, vừa quá hạn` : `${until}, just passed`;
    return language === 'vi' ? `${until}, là hôm nay` : `${until}, which is today`;
  }
  const span = over
    ? distance(lastDay, today, calendar, language)
    : distance(today, lastDay, calendar, language);
  if (over) return language === 'vi' ? `${until}, đã quá ${span}` : `${until}, ${span} overdue`;
  return language === 'vi' ? `${until}, còn ${span}` : `${until}, ${span} left`;
};
