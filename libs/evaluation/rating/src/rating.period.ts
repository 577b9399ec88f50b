import type { Instant } from '@dondoc/assignments-domain';

/** năm · quý · tháng */
export type PeriodKind = 'year' | 'quarter' | 'month';

const shapes: Readonly<Record<PeriodKind, RegExp>> = {
  year: /^\d{4}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};
const kinds = ['year', 'quarter', 'month'] as const;

/** `2026`, `2026-Q1` or `2026-03`; null: no period that is rated. */
export const periodKind = (period: string): PeriodKind | null =>
  kinds.find((kind) => shapes[kind].test(period)) ?? null;

/** Dates YYYY-MM-DD, both included. */
export type Period = Readonly<{ from: string; to: string }>;

const padded = (value: number): string => String(value).padStart(2, '0');

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days of a year `2026`, a quarter `2026-Q1` or a month `2026-03`; null: no such period. */
export const periodOf = (code: string): Period | null => {
  const found = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(code);
  if (!found) return null;
  const [year = '', quarter, month] = found.slice(1);
  const last = quarter !== undefined ? Number(quarter) * 3 : month === undefined ? 12 : Number(month);
  const first = quarter !== undefined ? last - 2 : month === undefined ? 1 : last;
  return {
    from: `${year}-${padded(first)}-01`,
    to: `${year}-${padded(last)}-${padded(lastDayOf(Number(year), last))}`,
  };
};

/** What day an instant is of in Asia/Ho_Chi_Minh, which knows no summer time. */
const dayOf = (instant: Instant): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

/** The days of a period up to that of an instant; null: none of them has begun. */
export const daysSoFar = (period: string, at: Instant): Period | null => {
  const days = periodOf(period);
  const today = dayOf(at);
  if (!days || today < days.from) return null;
  return { from: days.from, to: today < days.to ? today : days.to };
};

/** Quarters of a year, whose failing the year answers for; of any other period there are none. */
export const quartersOf = (period: string): readonly string[] =>
  periodKind(period) === 'year' ? [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`) : [];

/** Whom a rating is about: the collective, or the person who heads it. */
export type Subject = Readonly<{ kind: 'unit' }> | Readonly<{ kind: 'head'; person: string }>;

/** Ids are written small everywhere. A head's rating of a period stands beside that of the unit. */
export const ratingId = (unit: string, period: string, kind: Subject['kind'] = 'unit'): string =>
  `${unit}-${period.toLowerCase()}${kind === 'head' ? '-head' : ''}`;

export const ratingStream = (id: string): string => `rating/${id}`;
