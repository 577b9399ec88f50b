import type { CivilDate, Weekday } from './civil-date.ts';

export type Bilingual = Readonly<{ vi: string; en: string }>;

/** How firm a statement is: luật, hướng dẫn, địa phương, thiết lập. */
export type Standing = 'law' | 'guidance' | 'local' | 'setting';

export type DayOff = Readonly<{ date: CivilDate; because: Bilingual; source: string; standing: Standing }>;

/** A day of the weekend that is worked in exchange for a working day off. */
export type WorkedDay = Readonly<{
  date: CivilDate;
  swappedFor: CivilDate;
  because: Bilingual;
  source: string;
  standing: Standing;
}>;

/** Local times of day, `HH:MM`, the first before the second. */
export type WorkingSpan = readonly [from: string, to: string];

/** Data that an administrator extends: a year that is not covered is never guessed. */
export type WorkingCalendar = Readonly<{
  name: string;
  version: number;
  title: Bilingual;
  zone: 'Asia/Ho_Chi_Minh';
  coveredYears: readonly number[];
  weekend: readonly Weekday[];
  /** In order of time, without overlap. */
  hours: Readonly<{ spans: readonly WorkingSpan[]; source: string; standing: Standing }>;
  daysOff: readonly DayOff[];
  workedDays: readonly WorkedDay[];
  /** Whether a deadline that names its date moves to the next working day when that date is a day off. */
  namedDatesRoll: boolean;
}>;

export type UncoveredYear = Readonly<{ outcome: 'uncovered-year'; year: number }>;

/** The question itself cannot be used. */
export type Invalid = Readonly<{ outcome: 'invalid'; because: Bilingual }>;
