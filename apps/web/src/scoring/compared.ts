/** What is asked of two evaluations. Null: the year that is on; from its beginning to now; by all that is known. */
const keys = ['period', 'fromAsOf', 'fromKnownAt', 'toAsOf', 'toKnownAt'] as const;
type Key = (typeof keys)[number];
export type Compared = Readonly<Record<Key, string | null>>;

export const comparedOf = (address: URLSearchParams): Compared => ({
  period: address.get('period'),
  fromAsOf: address.get('fromAsOf'),
  fromKnownAt: address.get('fromKnownAt'),
  toAsOf: address.get('toAsOf'),
  toKnownAt: address.get('toKnownAt'),
});

/** A path with what is asked, of the page and of the API alike. */
export const comparing = (path: string, compared: Partial<Compared>): string => {
  const address = new URLSearchParams();
  for (const key of keys) {
    const value = compared[key];
    if (value) address.set(key, value);
  }
  return address.size === 0 ? path : `${path}?${address.toString()}`;
};
