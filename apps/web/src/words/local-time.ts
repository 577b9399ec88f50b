import { localDate } from '@dondoc/assignments-domain';
import type { Language } from './language.ts';

const minutesEast = 7 * 60;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const localClock = (instant: string): string =>
  new Date(Date.parse(instant) + minutesEast * 60_000).toISOString().slice(11, 23);

/** Whether a day begins at this instant in Asia/Ho_Chi_Minh, whatever the browser's zone. */
export const isMidnight = (instant: string): boolean => localClock(instant) === '00:00:00.000';

/** `2026-02-25` as 25/02/2026, in English as 25 Feb 2026. */
export const dateWords = (date: string, language: Language): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'vi'
    ? `${day}/${month}/${year}`
    : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
};

export type LocalTime = Readonly<{ date: string; time: string }>;

/** Date and clock of an instant in Asia/Ho_Chi_Minh as people read them, to the minute. */
export const localTime = (instant: string, language: Language): LocalTime => ({
  date: dateWords(localDate(instant), language),
  time: localClock(instant).slice(0, 5),
});

/** As `localTime`, with seconds where there are any: a deadline is not rounded. */
export const exactLocalTime = (instant: string, language: Language): LocalTime => {
  const clock = localClock(instant);
  return { ...localTime(instant, language), time: clock.slice(0, clock.slice(6, 8) === '00' ? 5 : 8) };
};
