const dayLength = 86_400_000;

/** From one date `YYYY-MM-DD` to another, in whole days. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayLength;

export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
