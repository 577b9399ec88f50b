import type { TFunction } from 'i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a sentence is made from: the resource lookup and the language it looks in. */
export type Words = Readonly<{ t: TFunction; language: Language }>;

export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);
