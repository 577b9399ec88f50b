import { localDate } from '@dondoc/assignments-domain';

/** What is asked of scores. Null: the year that is on, now, all that is known. */
export type Asked = Readonly<{ period: string | null; asOf: string | null; knownAt: string | null }>;

const keys = ['period', 'asOf', 'knownAt'] as const;

export const askedOf = (address: URLSearchParams): Asked => ({
  period: address.get('period'),
  asOf: address.get('asOf'),
  knownAt: address.get('knownAt'),
});

/** The same as an address, of the page and of the API alike. */
export const askedAddress = (asked: Partial<Asked>): string => {
  const address = new URLSearchParams();
  for (const key of keys) {
    const value = asked[key];
    if (value) address.set(key, value);
  }
  return address.toString();
};

/** A path with what is asked. */
export const asking = (path: string, asked: Partial<Asked>): string => {
  const address = askedAddress(asked);
  return address === '' ? path : `${path}?${address}`;
};

/** A day is asked about as it ended: the last instant of it in the ward. */
export const endOfDay = (day: string): string => `${day}T23:59:59+07:00`;

export const dayOf = (instant: string | null): string | null =>
  instant === null || Number.isNaN(Date.parse(instant)) ? null : localDate(instant);

export const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

export const quartersOf = (year: string): readonly string[] => [1, 2, 3, 4].map((one) => `${year}-Q${one}`);

type Days = Readonly<{ from: string; to: string }>;

/** The code of a period by its days: `2026`, `2026-Q1`, `2026-03`. */
export const periodCode = ({ from, to }: Days): string => {
  const year = from.slice(0, 4);
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  if (first === last) return from.slice(0, 7);
  return last - first === 2 ? `${year}-Q${Math.ceil(last / 3)}` : year;
};
