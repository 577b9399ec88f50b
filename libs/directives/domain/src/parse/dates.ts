/** A day as written: the year is null when the text leaves it out. */
export type WrittenDay = Readonly<{ day: number; month: number; year: number | null; length: number }>;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `YYYY-MM-DD`, or null for a day that no calendar has (31/02). */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
};

/** The date that many days later (earlier when negative). */
export const addDays = (iso: string, days: number): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
};

/** First and last day of a month, null when there is no such month. */
export const monthOf = (year: number, month: number): Readonly<{ first: string; last: string }> | null => {
  const first = isoDate(year, month, 1);
  if (first === null) return null;
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
  return next === null ? null : { first, last: addDays(next, -1) };
};

/** A written day in folded text: `15/12/2026`, `15-12-2026`, `15/12`, `15 thang 12 nam 2026`. Two capturing parts. */
export const daySource =
  '\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:\\d{4}|\\d{2}(?!\\d)))?(?![\\d/])|\\d{1,2} thang \\d{1,2}(?!\\d)(?:(?: nam|,? ?[/-]) ?\\d{4})?';

const written = /(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?:(?: nam|,)? ?[/.-]? ?(\d{4}|\d{2}))?/;

/** Reads what `daySource` matched. */
export const readDay = (matched: string): WrittenDay | null => {
  const found = written.exec(matched);
  if (!found) return null;
  const year = found[3] === undefined ? null : Number(found[3].length === 2 ? `20${found[3]}` : found[3]);
  return { day: Number(found[1]), month: Number(found[2]), year, length: found[0].length };
};
