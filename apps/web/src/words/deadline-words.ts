import { lastDayBefore } from '@dondoc/assignments-domain';
import type { Words } from './language.ts';
import { dateWords, exactLocalTime, isMidnight, localTime } from './local-time.ts';

export const instantWords = ({ t, language }: Words, instant: string): string =>
  t('time.atTime', localTime(instant, language));

/** A deadline is the first instant too late: at midnight it is the end of the day before, as people say it. */
export const deadlineWords = (words: Words, at: string): string =>
  isMidnight(at)
    ? words.t('time.endOfDay', { date: dateWords(lastDayBefore(at), words.language) })
    : words.t('time.atTime', exactLocalTime(at, words.language));

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Amount = Readonly<{ unit: 'days' | 'hours' | 'minutes'; count: number }>;

const amountOf = (milliseconds: number): Amount | null => {
  if (milliseconds >= day) return { unit: 'days', count: Math.floor(milliseconds / day) };
  if (milliseconds >= hour) return { unit: 'hours', count: Math.floor(milliseconds / hour) };
  if (milliseconds >= minute) return { unit: 'minutes', count: Math.floor(milliseconds / minute) };
  return null;
};

/** What is left until a deadline, or by how much it has passed, in whole days, hours or minutes. */
export const timeLeftWords = ({ t }: Words, at: string, now: string): string => {
  const left = Date.parse(at) - Date.parse(now);
  const amount = amountOf(Math.abs(left));
  if (left > 0)
    return amount ? t(`time.left.${amount.unit}`, { count: amount.count }) : t('time.left.moment');
  return amount ? t(`time.over.${amount.unit}`, { count: amount.count }) : t('time.over.moment');
};
