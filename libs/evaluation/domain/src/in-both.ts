/** One sentence for readers of either language. */
export const inBoth = (vi: string, en: string): string => `${vi} — ${en}`;
