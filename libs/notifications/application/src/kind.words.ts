import type { Kind, Language } from '@dondoc/notifications-domain';
import { english } from './kind.words.en.ts';
import { vietnamese } from './kind.words.vi.ts';

export type KindWords = Readonly<Record<Kind, Readonly<{ label: string; sentence: string }>>>;

const words: Readonly<Record<Language, KindWords>> = { vi: vietnamese, en: english };

/** What kind of thing it is, as lists and subjects say it, and as one sentence. */
export const kindWords = (kind: Kind, language: Language): KindWords[Kind] => words[language][kind];
