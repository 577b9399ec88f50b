import { dateOfDayNumber, dayNumberOf, parseDate, type CivilDate } from './civil-date.ts';

/** A point in time, ISO 8601 with its offset. What this library returns is written at +07:00, to the second or ms. */
export type Instant = string;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

// Viet Nam: UTC+7 all year round.
const offsetMs = 7 * 60 * minuteMs;

const firstDay = dayNumberOf('0001-01-01');
const lastDay = dayNumberOf('9999-12-31');

const shape =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

const read = (text: string): EpochMs | null => {
  const found = shape.exec(text);
  const date = found && parseDate(found[1] ?? '');
  if (!found || !date) return null;
  const [hours, minutes, seconds] = [Number(found[2]), Number(found[3]), Number(found[4] ?? 0)];
  const fraction = Number((found[5] ?? '').padEnd(3, '0').slice(0, 3));
  const offset = (found[6] === '-' ? -1 : 1) * (Number(found[7] ?? 0) * 60 + Number(found[8] ?? 0));
  return dayNumberOf(date) * dayMs + (hours * 60 + minutes - offset) * minuteMs + seconds * 1000 + fraction;
};

/** Milliseconds on the local clock since 1970-01-01 00:00 at +07:00: whole days are local days. */
export const localMsOf = (instant: Instant): number => epochMsOf(instant) + offsetMs;

export const instantOfLocalMs = (localMs: number): Instant => {
  const day = Math.floor(localMs / dayMs);
  const inDay = localMs - day * dayMs;
  const padded = (value: number, width = 2) => String(Math.floor(value)).padStart(width, '0');
  const seconds = Math.floor(inDay / 1000);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((value) => padded(value)).join(':');
  const fraction = inDay % 1000 === 0 ? '' : `.${padded(inDay % 1000, 3)}`;
  return `${dateOfDayNumber(day)}T${clock}${fraction}+07:00`;
};

/** Throws RangeError for a text that `parseInstant` refuses. */
export const epochMsOf = (instant: Instant): EpochMs => {
  const ms = read(instant);
  if (ms === null) throw new RangeError(`not an instant (ISO 8601 with offset): ${instant}`);
  return ms;
};

export const instantOfEpochMs = (ms: EpochMs): Instant => instantOfLocalMs(ms + offsetMs);

/**
 * The same instant written at +07:00, or null: a real date, a time of day and an offset (`Z`, `+07:00`) are needed,
 * seconds are not. Digits after the millisecond are dropped.
 */
export const parseInstant = (text: string): Instant | null => {
  const ms = read(text);
  if (ms === null) return null;
  const day = Math.floor((ms + offsetMs) / dayMs);
  return day >= firstDay && day <= lastDay ? instantOfEpochMs(ms) : null;
};

/** Negative when `a` is earlier, 0 when both are the same instant. */
export const compareInstants = (a: Instant, b: Instant): number => epochMsOf(a) - epochMsOf(b);

/** The local date, so `2026-02-12T18:00:00Z` is on 2026-02-13. */
export const dateOf = (instant: Instant): CivilDate =>
  dateOfDayNumber(Math.floor(localMsOf(instant) / dayMs));

export const startOfDay = (date: CivilDate): Instant => instantOfLocalMs(dayNumberOf(date) * dayMs);

/** 24:00 of the date, written as 00:00 of the next. */
export const endOfDay = (date: CivilDate): Instant => instantOfLocalMs((dayNumberOf(date) + 1) * dayMs);

/** `days` times 24 hours later, earlier when negative: the local time of day stays. */
export const addDaysToInstant = (instant: Instant, days: number): Instant =>
  instantOfEpochMs(epochMsOf(instant) + days * dayMs);
