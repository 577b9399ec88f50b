import { workingDayOf } from './days.ts';
import { plannedId } from './plan.ts';
import { roundOf, type Round } from './rating-round.ts';
import * as does from './rating-steps.ts';

const first = workingDayOf('2026-11-02');

/** A trial of rating by month in four units; late in November each has come to another place. */
const october: Round = {
  period: '2026-10',
  document: '118-QĐ/ĐU (mẫu)',
  opened: first,
  assessed: first + 2,
  given: first + 4,
  proposed: first + 6,
  decided: first + 9,
};
const decidedOn = (date: string): Round => ({ ...october, decided: workingDayOf(date) });

const evidenceLine = { kind: 'criterion', id: 'criterion-2' } as const;
const abandoned = { kind: 'assignment', id: plannedId('hanh-chinh-cong', 19) } as const;

export const monthRatings = [
  ...roundOf(october, [
    {
      unit: 'van-phong-dang-uy',
      self: { grade: 'good', points: 95 },
      decided: { grade: 'good' },
      more: (told) => [
        does.objected(told, october.decided + 2, evidenceLine, 'Đã nộp đủ minh chứng, đề nghị chấm 5 điểm'),
        does.answered(told, october.decided + 4, evidenceLine, {
          upheld: false,
          reason: 'Minh chứng đã nộp là của tháng 9',
        }),
      ],
    },
    {
      unit: 'hanh-chinh-cong',
      decided: { grade: 'failed' },
      more: (told) => [
        does.objected(told, october.decided + 3, abandoned, 'Nhiệm vụ đã bàn giao cho đơn vị khác'),
        does.answered(told, workingDayOf('2026-11-25'), abandoned, {
          upheld: false,
          reason: 'Không có quyết định giao lại nhiệm vụ',
        }),
      ],
    },
  ]),
  ...roundOf(decidedOn('2026-11-19'), [
    { unit: 'hoi-phu-nu', self: { grade: 'good', points: 94 }, decided: { grade: 'good' } },
  ]),
  ...roundOf(decidedOn('2026-11-26'), [
    { unit: 'to-chuc-dang-truc-thuoc', self: { grade: 'good', points: 93 }, decided: { grade: 'good' } },
  ]),
];
