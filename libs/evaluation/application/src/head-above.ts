import type { HeadAbove, RatingView } from '@dondoc/evaluation-contracts';
import { isAbove } from '@dondoc/evaluation-rating';
import { gradeWords } from './rating.words.ts';

type Graded = Pick<RatingView, 'id' | 'grade'>;

/**
 * A head is never rated above the unit; yet the unit's grade may be lowered later, by a correction or a decision made anew.
 * Null: the head is not above.
 */
export const headAbove = (unit: Graded | null, head: Graded | null): HeadAbove | null => {
  if (!unit || !head || unit.grade === null || head.grade === null) return null;
  if (!isAbove(head.grade, unit.grade)) return null;
  const [ofUnit, ofHead] = [gradeWords[unit.grade], gradeWords[head.grade]];
  return {
    head: head.id,
    headGrade: head.grade,
    unitGrade: unit.grade,
    words: {
      vi: `Người đứng đầu đang xếp mức “${ofHead.vi}”, cao hơn mức “${ofUnit.vi}” của đơn vị. Cần xem lại kết quả của người đứng đầu.`,
      en: `The head is rated ${ofHead.en}, above the unit, which is ${ofUnit.en}. The head's rating is to be looked at again.`,
    },
  };
};
