import type { Bilingual } from './rule-set.ts';

/** One sentence for readers of either language. */
export const inBoth = (vi: string, en: string): string => `${vi} — ${en}`;

/** Sentences joined in each language. */
export const joined = (parts: readonly Bilingual[], separator = '; '): Bilingual => ({
  vi: parts.map(({ vi }) => vi).join(separator),
  en: parts.map(({ en }) => en).join(separator),
});
