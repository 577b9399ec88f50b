import type { Bilingual } from './rule-set.ts';

/** What people wrote may hold the dash that parts the languages: there it becomes a shorter one. */
const parted = (text: string): string => text.replaceAll(' — ', ' – ');

/** One sentence for readers of either language. */
export const inBoth = (vi: string, en: string): string => `${parted(vi)} — ${parted(en)}`;

/** Sentences joined in each language. */
export const joined = (parts: readonly Bilingual[], separator = '; '): Bilingual => ({
  vi: parts.map(({ vi }) => vi).join(separator),
  en: parts.map(({ en }) => en).join(separator),
});
