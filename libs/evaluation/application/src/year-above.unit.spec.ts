import type { RatingView } from '@dondoc/evaluation-contracts';
import type { Grade } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { yearAbove } from './year-above.ts';

const bounds: RatingView['bounds'] = {
  criteria: [],
  apart: { points: 5, grades: 1 },
  failedQuarters: { most: 0, rulesOut: 'excellent' },
  objectionWorkingDays: null,
};
const year = (grade: Grade | null) => ({ id: 'mttq-2026', grade, bounds });
const quarter = (number: number, grade: Grade | null) => ({ period: `2026-Q${number}`, grade });

describe('A year and its quarters', () => {
  it('are at odds where a quarter failed and the year is rated as if none had, and it is said in both languages', () =>
    expect(yearAbove(year('excellent'), [quarter(3, 'failed'), quarter(1, 'good')])).toEqual({
      year: 'mttq-2026',
      yearGrade: 'excellent',
      quarters: ['2026-Q3'],
      words: {
        vi: 'Cả năm đang xếp mức “Hoàn thành xuất sắc nhiệm vụ” trong khi quý 3/2026 không hoàn thành nhiệm vụ. Cần xem lại kết quả của năm.',
        en: 'The year is rated excellent, although quarter 3 of 2026 failed. The rating of the year is to be looked at again.',
      },
    }));

  it('are not where the year is lower, or no quarter failed, or nothing is decided', () => {
    expect(yearAbove(year('failed'), [quarter(1, 'failed')])).toBeNull();
    expect(yearAbove(year('excellent'), [quarter(1, 'good'), quarter(2, null)])).toBeNull();
    expect(yearAbove(year(null), [quarter(1, 'failed')])).toBeNull();
    expect(yearAbove(null, [quarter(1, 'failed')])).toBeNull();
  });
});
