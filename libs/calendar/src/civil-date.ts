/** A real day of the Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999. Such texts sort in order of time. */
export type CivilDate = string;

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whole days since 1970-01-01, which is 0. */
export type DayNumber = number;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

type Parts = Readonly<{ year: number; month: number; day: number }>;

const partsOf = (text: string): Parts | null => {
  const found = shape.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? { year, month, day } : null;
};

/** The text itself when it names a real day, else null: `2026-02-29` and `2026-2-9` are none. */
export const parseDate = (text: string): CivilDate | null => (partsOf(text) ? text : null);

// Years run from March here, so that the day that comes and goes is the last one of the year.
const daysBeforeYear = (marchYear: number) =>
  365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);

const daysBeforeMonth = (monthsSinceMarch: number) => Math.floor((153 * monthsSinceMarch + 2) / 5);

const epoch = daysBeforeYear(1969) + daysBeforeMonth(10);

/** Throws RangeError for a text that `parseDate` refuses. */
export const dayNumberOf = (date: CivilDate): DayNumber => {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a date (YYYY-MM-DD): ${date}`);
  const marchYear = parts.month > 2 ? parts.year : parts.year - 1;
  return daysBeforeYear(marchYear) + daysBeforeMonth((parts.month + 9) % 12) + parts.day - 1 - epoch;
};

const partsOfDay = (number: DayNumber): Parts => {
  const days = number + epoch;
  // 400 years have 146,097 days; the estimate is at most one year off.
  const estimate = Math.floor((days * 400) / 146_097);
  const marchYear =
    [estimate + 1, estimate, estimate - 1].find((year) => daysBeforeYear(year) <= days) ?? estimate;
  const dayOfYear = days - daysBeforeYear(marchYear);
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: monthsSinceMarch > 9 ? marchYear + 1 : marchYear,
    month: ((monthsSinceMarch + 2) % 12) + 1,
    day: dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1,
  };
};

export const yearOfDay = (number: DayNumber): number => partsOfDay(number).year;

/** Throws RangeError outside the years 0001 to 9999. */
export const dateOfDayNumber = (number: DayNumber): CivilDate => {
  const { year, month, day } = partsOfDay(number);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`no date in year ${year}`);
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

export const weekdayOfDay = (number: DayNumber): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

/** `days` calendar days later, earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** Calendar days from one date to the other, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumberOf(to) - dayNumberOf(from);

export const weekdayOf = (date: CivilDate): Weekday => weekdayOfDay(dayNumberOf(date));
