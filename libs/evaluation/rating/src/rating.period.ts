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

/** Whom a rating is about: the collective, or the person who heads it. */
export type Subject = Readonly<{ kind: 'unit' }> | Readonly<{ kind: 'head'; person: string }>;

/** Ids are written small everywhere. A head's rating of a period stands beside that of the unit. */
export const ratingId = (unit: string, period: string, kind: Subject['kind'] = 'unit'): string =>
  `${unit}-${period.toLowerCase()}${kind === 'head' ? '-head' : ''}`;

export const ratingStream = (id: string): string => `rating/${id}`;
