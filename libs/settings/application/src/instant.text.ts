import { addDays, dateOf, parseInstant, type CivilDate, type Instant } from '@dondoc/calendar';

/** 25/02/2026 */
export const localDay = (date: CivilDate): string => date.split('-').toReversed().join('/');

/** When something ends, as people say it: the end of a day, or the minute. */
export const endInWords = (instant: Instant): Readonly<{ vi: string; en: string }> => {
  const time = (parseInstant(instant) ?? instant).slice(11, 16);
  const date = dateOf(instant);
  if (time !== '00:00') return { vi: `${time} ngày ${localDay(date)}`, en: `${time} on ${date}` };
  const lastDay = addDays(date, -1);
  return { vi: `hết ngày ${localDay(lastDay)}`, en: `the end of ${lastDay}` };
};
