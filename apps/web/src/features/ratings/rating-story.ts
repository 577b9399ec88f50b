import type { RatingView } from '@dondoc/evaluation-contracts';
import type { Names } from '../../organisation/use-names.ts';
import { gradeWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import { dateWords } from '../../words/local-time.ts';
import { ratedWords } from './rating-words.ts';

export type Told = RatingView['history'][number];

/** One step in words: of a proposal or a decision with the grade that it had then. */
export const toldWords = (
  { what, number, grade, document, asOf }: Told,
  view: Pick<RatingView, 'unit' | 'subject' | 'decidingUnit'>,
  words: Words,
  names: Pick<Names, 'unit'>,
): string =>
  words.t(`rating.told.${what === 'proposed' && grade === null ? 'proposed-none' : what}`, {
    rated: ratedWords(view, words, names),
    deciding: names.unit(view.decidingUnit),
    number: number ?? '',
    grade: gradeWords(grade, words),
    document: document ?? '',
    asOf: asOf === null ? '' : dateWords(asOf, words.language),
  });
