import { criteriaOf } from './criteria.ts';
import { workingDayOf } from './days.ts';
import { plannedId } from './plan.ts';
import { afterUnits, roundOf, toldOf, type Round, type Said } from './rating-round.ts';
import * as does from './rating-steps.ts';
import type { RatingStory } from './rating-steps.ts';

/** Opened in November, so that the general criteria are known all December; decided before the date that the rules name. */
const year: Round = {
  period: '2026',
  document: '131-QĐ/ĐU (mẫu)',
  opened: workingDayOf('2026-11-16'),
  assessed: workingDayOf('2026-12-02'),
  given: workingDayOf('2026-11-19'),
  proposed: workingDayOf('2026-12-07'),
  decided: workingDayOf('2026-12-09'),
};

const delayed = { kind: 'assignment', id: plannedId('hoi-phu-nu', 19) } as const;

const units: readonly Said[] = [
  {
    unit: 'uy-ban-nhan-dan',
    self: { grade: 'satisfactory', points: 93 },
    decided: { grade: 'satisfactory' },
  },
  {
    unit: 'ban-xay-dung-dang',
    self: { grade: 'good', points: 97 },
    decided: { grade: 'good' },
    more: (told) => [
      does.found(told, year.opened + 1, {
        kind: 'discipline',
        document: '11-QĐ/UBKT (mẫu)',
        on: '2026-09-15',
        about: 'Kỷ luật khiển trách một đảng viên của đơn vị',
      }),
    ],
  },
  { unit: 'van-phong-dang-uy', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  {
    unit: 'uy-ban-kiem-tra',
    self: { grade: 'excellent', points: 97 },
    decided: { grade: 'excellent' },
  },
  { unit: 'mttq', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  { unit: 'doan-thanh-nien', self: { grade: 'good', points: 95 }, decided: { grade: 'good' } },
  {
    unit: 'hoi-phu-nu',
    self: { grade: 'satisfactory', points: 90 },
    decided: { grade: 'satisfactory' },
    more: (told) => [
      does.objected(told, year.decided + 2, delayed, 'Thành phố gửi mẫu biểu muộn ba ngày'),
      does.answered(told, year.decided + 4, delayed, {
        upheld: false,
        reason: 'Đã được gia hạn vì lý do này; không tính một nguyên nhân hai lần',
      }),
    ],
  },
  {
    unit: 'van-hoa-xa-hoi',
    self: { grade: 'satisfactory', points: 86 },
    decided: { grade: 'failed', grounds: 'Có kết luận vi phạm trong năm' },
    more: (told) => [
      does.found(told, year.opened + 1, {
        kind: 'breach',
        document: '18-KL/UBKT (mẫu)',
        on: '2026-09-22',
        about: 'Kết luận tập thể mất đoàn kết nội bộ',
      }),
    ],
  },
  {
    unit: 'hanh-chinh-cong',
    self: { grade: 'satisfactory', points: 68 },
    decided: { grade: 'failed', grounds: 'Dưới 70 % nhiệm vụ của năm hoàn thành' },
  },
  {
    unit: 'to-chuc-dang-truc-thuoc',
    self: { grade: 'satisfactory', points: 86 },
    decided: {
      grade: 'satisfactory',
      reason: 'Hai nhiệm vụ bỏ dở đã có người nhận tiếp; các nhiệm vụ khác hoàn thành',
    },
  },
];

/** Opened before the quarter ends, with nothing proposed yet. */
const lastQuarter = ({ unit }: Said, place: number): RatingStory => {
  const day = workingDayOf('2026-12-28');
  const told = toldOf('2026-Q4', { unit }, place);
  return { one: told.one, steps: [does.opened(told, day), does.given(told, day + 2, criteriaOf(unit))] };
};

export const yearRatings = [
  ...roundOf(year, units),
  ...roundOf(afterUnits(year), [
    {
      unit: 'uy-ban-kiem-tra',
      kind: 'head',
      self: { grade: 'excellent', points: 97 },
      decided: { grade: 'excellent' },
    },
    { unit: 'mttq', kind: 'head', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
    { unit: 'hanh-chinh-cong', kind: 'head', decided: { grade: 'failed' } },
  ]),
  ...units.map(lastQuarter),
];
