import type { RatingView } from '@dondoc/evaluation-contracts';
import type { RatingRejection } from '@dondoc/evaluation-rating';
import type { Names } from '../../organisation/use-names.ts';
import { gradeWords, periodWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import { ratingName } from './rating-words.ts';

/** Why a grade cannot be given, beside the grade. */
export const ruledOutWords = (
  rejection: RatingRejection,
  among: readonly RatingView[],
  words: Words,
  names: Pick<Names, 'unit'>,
): string => {
  const { t } = words;
  switch (rejection.code) {
    case 'others-come-first':
      return t('rating.out.othersFirst', {
        others: rejection.pending.map((id) => ratingName(id, among, words, names)).join(', '),
      });
    case 'above-the-unit':
      return t('rating.out.aboveTheUnit', { grade: gradeWords(rejection.unitGrade, words) });
    case 'quarter-failed':
      return t('rating.out.quarterFailed', {
        quarters: rejection.quarters.map((one) => periodWords(one, words)).join(', '),
      });
    default:
      return t('rating.out.other');
  }
};
