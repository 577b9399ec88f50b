import type { Grade } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { headAbove } from './head-above.ts';

const unit = (grade: Grade | null) => ({ id: 'mttq-2026', grade });
const head = (grade: Grade | null) => ({ id: 'mttq-2026-head', grade });

describe('A head and the unit', () => {
  it('are at odds where the head is above, and it is said in both languages', () =>
    expect(headAbove(unit('satisfactory'), head('good'))).toEqual({
      head: 'mttq-2026-head',
      headGrade: 'good',
      unitGrade: 'satisfactory',
      words: {
        vi: 'Người đứng đầu đang xếp mức “Hoàn thành tốt nhiệm vụ”, cao hơn mức “Hoàn thành nhiệm vụ” của đơn vị. Cần xem lại kết quả của người đứng đầu.',
        en: "The head is rated good, above the unit, which is satisfactory. The head's rating is to be looked at again.",
      },
    }));

  it('are not where the head is as high or lower, or one of them has no grade', () => {
    expect(headAbove(unit('good'), head('good'))).toBeNull();
    expect(headAbove(unit('good'), head('failed'))).toBeNull();
    expect(headAbove(unit(null), head('good'))).toBeNull();
    expect(headAbove(unit('failed'), head(null))).toBeNull();
    expect(headAbove(unit('failed'), null)).toBeNull();
    expect(headAbove(null, head('good'))).toBeNull();
  });
});
