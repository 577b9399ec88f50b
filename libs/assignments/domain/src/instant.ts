/** An instant as ISO 8601 with an offset. Instants are compared as points in time, never as text. */
export type Instant = string;

const minutesEast = 7 * 60;
const day = 86_400_000;

export const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);

export const isSame = (a: Instant, b: Instant): boolean => Date.parse(a) === Date.parse(b);

export const laterOf = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);

export const addMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

export const addDays = (instant: Instant, days: number): Instant => addMilliseconds(instant, days * day);

export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** Calendar date in Asia/Ho_Chi_Minh (UTC+7, no daylight saving) as YYYY-MM-DD. */
export const localDate = (instant: Instant): string =>
  new Date(Date.parse(instant) + minutesEast * 60_000).toISOString().slice(0, 10);

/** 24:00 of a local date: the first instant that is too late. */
export const endOfLocalDay = (date: string): Instant =>
  `${new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)}T00:00:00+07:00`;

/** The last local day on which something due at this instant is still in time. */
export const lastDayBefore = (dueAt: Instant): string => localDate(addMilliseconds(dueAt, -1));
