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
