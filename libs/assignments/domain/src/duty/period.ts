import { lastDayBefore, localDate, endOfLocalDay, type Instant } from '../instant.ts';
import type { Recurrence } from '../vocabulary.ts';

/** How often a duty comes back; a continuous one does not: it never stops. */
export type Periodic = Exclude<Recurrence, 'continuous'>;

/** A stretch of local dates, both included. `name`: `2026-W07`, `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
export type Period = Readonly<{ name: string; from: string; to: string }>;

const dayMs = 86_400_000;
const dateOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);
const epochOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const two = (number: number): string => String(number).padStart(2, '0');

/** Weeks by ISO 8601: from Monday, and of the year that holds their Thursday. */
const weekOf = (date: string): Period => {
  const sinceMonday = (new Date(epochOf(date)).getUTCDay() + 6) % 7;
  const monday = epochOf(date) - sinceMonday * dayMs;
  const year = dateOf(monday + 3 * dayMs).slice(0, 4);
  const week = 1 + Math.floor((monday + 3 * dayMs - epochOf(`${year}-01-01`)) / (7 * dayMs));
  return { name: `${year}-W${two(week)}`, from: dateOf(monday), to: dateOf(monday + 6 * dayMs) };
};

/** The `length` months that hold a month, counted from January. */
const monthsOf = (date: string, length: number, nameOf: (year: string, index: number) => string): Period => {
  const [year = '', month = ''] = date.split('-');
  const index = Math.floor((Number(month) - 1) / length);
  const first = index * length;
  return {
    name: nameOf(year, index + 1),
    from: `${year}-${two(first + 1)}-01`,
    to: dateOf(Date.UTC(Number(year), first + length, 0)),
  };
};

/** The period that holds a local date (YYYY-MM-DD). */
export const periodOf = (recurrence: Periodic, date: string): Period => {
  switch (recurrence) {
    case 'weekly':
      return weekOf(date);
    case 'monthly':
      return monthsOf(date, 1, (year, month) => `${year}-${two(month)}`);
    case 'quarterly':
      return monthsOf(date, 3, (year, quarter) => `${year}-Q${quarter}`);
    case 'half-yearly':
      return monthsOf(date, 6, (year, half) => `${year}-H${half}`);
    case 'yearly':
      return monthsOf(date, 12, (year) => year);
    default:
      return recurrence satisfies never;
  }
};

export const periodAfter = (recurrence: Periodic, { to }: Period): Period =>
  periodOf(recurrence, localDate(endOfLocalDay(to)));

/** 00:00 of a local date. */
export const startOfLocalDay = (date: string): Instant =>
  endOfLocalDay(lastDayBefore(`${date}T00:00:00+07:00`));
