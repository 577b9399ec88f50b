import type { RatingView, YearAbove } from '@dondoc/evaluation-contracts';
import { compare, exactly } from '@dondoc/evaluation-domain';
import { isAbove } from '@dondoc/evaluation-rating';
import { gradeWords, periodText } from './rating.words.ts';

type Year = Pick<RatingView, 'id' | 'grade' | 'bounds'>;
type Quarter = Pick<RatingView, 'period' | 'grade'>;

/**
 * A year is never rated above what its failed quarters leave; yet a quarter may be decided on, or corrected, after its
 * year. Null: the year is not above.
 */
export const yearAbove = (year: Year | null, quarters: readonly Quarter[]): YearAbove | null => {
  if (!year || year.grade === null) return null;
  const failed = quarters.filter(({ grade }) => grade === 'failed').map(({ period }) => period);
  const { most, rulesOut } = year.bounds.failedQuarters;
  if (compare(exactly(failed.length), exactly(most)) <= 0 || isAbove(rulesOut, year.grade)) return null;
  const ofYear = gradeWords[year.grade];
  const named = failed.toSorted().map((period) => periodText(period));
  return {
    year: year.id,
    yearGrade: year.grade,
    quarters: failed.toSorted(),
    words: {
      vi: `Cả năm đang xếp mức “${ofYear.vi}” trong khi ${named.map(({ vi }) => vi).join(', ')} không hoàn thành nhiệm vụ. Cần xem lại kết quả của năm.`,
      en: `The year is rated ${ofYear.en}, although ${named.map(({ en }) => en).join(', ')} failed. The rating of the year is to be looked at again.`,
    },
  };
};
