import type { CriterionGiven } from '@dondoc/evaluation-rating';

const codes = [1, 2, 3, 4, 5, 6].map((number) => `criterion-${number}`);

/** What each unit is given for every general criterion. */
const points: Readonly<Record<string, number>> = {
  'ban-xay-dung-dang': 4.8,
  'uy-ban-kiem-tra': 4.7,
  mttq: 4.6,
  'van-phong-dang-uy': 4.5,
  'doan-thanh-nien': 4.5,
  'uy-ban-nhan-dan': 4.4,
  'hoi-phu-nu': 4.3,
  'to-chuc-dang-truc-thuoc': 4.2,
  'van-hoa-xa-hoi': 3.9,
  'hanh-chinh-cong': 3.4,
};

const asked = (unit: string, code: string): CriterionGiven => ({
  code,
  points: points[unit] ?? 4.5,
  evidence: 'Biên bản họp xét của Ban Thường vụ (mẫu)',
  cause: null,
});

/** Otherwise than the rest: one criterion that does not apply, and one with points lost for a cause. */
const otherwise: Readonly<Record<string, CriterionGiven>> = {
  'doan-thanh-nien': {
    code: 'criterion-6',
    notApplicable: 'K/AD: đơn vị không quản lý tài sản công (mẫu)',
  },
  'van-hoa-xa-hoi': {
    code: 'criterion-4',
    points: 3,
    evidence: 'Biên bản họp xét của Ban Thường vụ (mẫu)',
    cause: 'Ba lần gửi báo cáo tuần chậm',
  },
};

/** The six general criteria of a unit, or of its head. */
export const criteriaOf = (unit: string): readonly CriterionGiven[] =>
  codes.map((code) => {
    const other = otherwise[unit];
    return other?.code === code ? other : asked(unit, code);
  });
