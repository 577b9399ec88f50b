import { pointsOrNone } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';

type Side = Readonly<{ results: string | null; total: string | null }>;

/** Results without a total wait for the general criteria; that is not the same as too little data. */
export const totalWords = ({ results, total }: Side, words: Words): string =>
  total === null && results !== null ? words.t('evaluation.totalMissing') : pointsOrNone(total, words);
