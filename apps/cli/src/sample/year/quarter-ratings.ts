import { workingDayOf } from './days.ts';
import { plannedId } from './plan.ts';
import { afterUnits, decisionOf, roundOf, type Round, type Said } from './rating-round.ts';
import * as does from './rating-steps.ts';

/** Opened on the first working day after the quarter, decided within two weeks. */
const roundFrom = (period: string, firstDay: string, document: string): Round => {
  const first = workingDayOf(firstDay);
  return {
    period,
    document,
    opened: first,
    assessed: first + 2,
    given: first + 4,
    proposed: first + 6,
    decided: first + 8,
  };
};

const first = roundFrom('2026-Q1', '2026-04-01', '38-QĐ/ĐU (mẫu)');
const second = roundFrom('2026-Q2', '2026-07-01', '71-QĐ/ĐU (mẫu)');
const third = roundFrom('2026-Q3', '2026-10-01', '104-QĐ/ĐU (mẫu)');

const quotaReason =
  'Nhóm đoàn thể có một đơn vị được đề xuất Tốt: 20 % của 1 chưa đủ một chỉ tiêu Xuất sắc; Ban Thường vụ thống nhất xếp Tốt';

const firstQuarter: readonly Said[] = [
  { unit: 'uy-ban-nhan-dan', self: { grade: 'good', points: 95 }, decided: { grade: 'good' } },
  { unit: 'ban-xay-dung-dang', self: { grade: 'excellent', points: 98 }, decided: { grade: 'excellent' } },
  { unit: 'van-phong-dang-uy', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  { unit: 'uy-ban-kiem-tra', self: { grade: 'excellent', points: 97 }, decided: { grade: 'excellent' } },
  {
    unit: 'mttq',
    self: { grade: 'excellent', points: 96 },
    decided: { grade: 'good', reason: quotaReason, grounds: 'Điểm không lệch; mức khác do tỷ lệ Xuất sắc' },
  },
  { unit: 'doan-thanh-nien', self: { grade: 'good', points: 95 }, decided: { grade: 'good' } },
  {
    unit: 'hoi-phu-nu',
    self: {
      grade: 'good',
      points: 92,
      grounds: 'Hai nhiệm vụ chậm, bị trả lại đã khắc phục ngay trong quý (văn bản giải trình mẫu)',
    },
    decided: { grade: 'satisfactory', grounds: 'Một nhiệm vụ nộp chậm, một nhiệm vụ bị trả lại' },
  },
  { unit: 'van-hoa-xa-hoi', self: { grade: 'satisfactory', points: 85 }, decided: { grade: 'satisfactory' } },
  {
    unit: 'hanh-chinh-cong',
    self: { grade: 'satisfactory', points: 74 },
    decided: {
      grade: 'satisfactory',
      reason: 'Một nhiệm vụ chưa xong được báo cáo là chờ phần mềm của Thành phố, hứa xong đầu quý II',
    },
    more: (told) => [
      does.corrected(told, workingDayOf('2026-08-20'), {
        from: 'satisfactory',
        to: 'failed',
        reason: 'Kết luận kiểm tra: nhiệm vụ báo cáo chờ phần mềm thực ra chưa được triển khai',
        document: '03-KL/UBKT (mẫu)',
        quotaAcknowledged: false,
      }),
    ],
  },
  {
    unit: 'to-chuc-dang-truc-thuoc',
    self: { grade: 'satisfactory', points: 90 },
    decided: { grade: 'satisfactory' },
  },
];

const refused = { kind: 'assignment', id: plannedId('hanh-chinh-cong', 7) } as const;

const secondQuarter: readonly Said[] = [
  {
    unit: 'uy-ban-nhan-dan',
    self: { grade: 'good', points: 93 },
    decided: {
      grade: 'satisfactory',
      reason:
        'Chậm quá 20 % số nhiệm vụ nhưng đều đã xong trong quý; tập thể thống nhất xếp Hoàn thành nhiệm vụ',
      grounds: 'Hai nhiệm vụ quá hạn không đủ điều kiện xếp Tốt',
    },
  },
  { unit: 'ban-xay-dung-dang', self: { grade: 'excellent', points: 98 }, decided: { grade: 'excellent' } },
  { unit: 'van-phong-dang-uy', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  { unit: 'uy-ban-kiem-tra', self: { grade: 'excellent', points: 97 }, decided: { grade: 'excellent' } },
  { unit: 'mttq', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  { unit: 'doan-thanh-nien', self: { grade: 'good', points: 95 }, decided: { grade: 'good' } },
  { unit: 'hoi-phu-nu', self: { grade: 'good', points: 94 }, decided: { grade: 'good' } },
  {
    unit: 'van-hoa-xa-hoi',
    self: { grade: 'satisfactory', points: 88 },
    decided: {
      grade: 'satisfactory',
      reason:
        'Chậm quá 20 % số nhiệm vụ nhưng đều đã xong trong quý; tập thể thống nhất xếp Hoàn thành nhiệm vụ',
    },
  },
  {
    unit: 'hanh-chinh-cong',
    self: { grade: 'satisfactory', points: 70 },
    decided: { grade: 'failed', grounds: 'Dưới 70 % nhiệm vụ hoàn thành' },
    more: (told) => [
      does.objected(
        told,
        second.decided + 2,
        refused,
        'Nhiệm vụ dừng do lỗi phần mềm dùng chung của Thành phố',
      ),
      does.answered(told, second.decided + 4, refused, {
        upheld: false,
        reason: 'Không có văn bản nào xác nhận nguyên nhân khách quan',
      }),
    ],
  },
  {
    unit: 'to-chuc-dang-truc-thuoc',
    decided: {
      grade: 'satisfactory',
      reason: 'Một nhiệm vụ chưa xong do thay nhân sự, đã chuyển sang kế hoạch quý sau',
    },
    // After the day it was asked for: the reminder that it is overdue goes out first.
    more: (told) => [
      does.assessed(told, second.assessed + 3, { grade: 'satisfactory', points: 88, grounds: null }),
    ],
  },
];

const upheld = { kind: 'assignment', id: plannedId('uy-ban-nhan-dan', 14) } as const;

const thirdQuarter: readonly Said[] = [
  {
    unit: 'uy-ban-nhan-dan',
    self: { grade: 'satisfactory', points: 94 },
    decided: { grade: 'satisfactory' },
    more: (told) => [
      does.objected(
        told,
        third.decided + 2,
        upheld,
        'Mất điện diện rộng ngày cuối kỳ, có văn bản của Điện lực',
      ),
      does.answered(told, third.decided + 4, upheld, {
        upheld: true,
        adjustment: { field: 'late', before: 1, after: 0, cause: 'Mất điện diện rộng, văn bản 12/ĐL (mẫu)' },
        reason: 'Nguyên nhân khách quan đã được xác nhận bằng văn bản',
      }),
      does.proposed(told, third.decided + 5),
      does.decided(
        told,
        third.decided + 6,
        decisionOf('109-QĐ/ĐU (mẫu)', { grade: 'good', grounds: 'Theo kiến nghị đã được chấp nhận' }),
      ),
    ],
  },
  {
    unit: 'ban-xay-dung-dang',
    self: { grade: 'excellent', points: 98 },
    decided: { grade: 'good', grounds: 'Có đảng viên của đơn vị bị kỷ luật trong quý' },
    more: (told) => [
      does.found(told, third.given - 1, {
        kind: 'discipline',
        document: '11-QĐ/UBKT (mẫu)',
        on: '2026-09-15',
        about: 'Kỷ luật khiển trách một đảng viên của đơn vị',
      }),
    ],
  },
  { unit: 'van-phong-dang-uy', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  { unit: 'uy-ban-kiem-tra', self: { grade: 'excellent', points: 97 }, decided: { grade: 'excellent' } },
  { unit: 'mttq', self: { grade: 'good', points: 96 }, decided: { grade: 'good' } },
  { unit: 'doan-thanh-nien', self: { grade: 'good', points: 95 }, decided: { grade: 'good' } },
  { unit: 'hoi-phu-nu', self: { grade: 'good', points: 94 }, decided: { grade: 'good' } },
  {
    unit: 'van-hoa-xa-hoi',
    self: { grade: 'satisfactory', points: 86 },
    decided: { grade: 'failed', grounds: 'Có kết luận vi phạm trong quý' },
    more: (told) => [
      does.found(told, third.given - 1, {
        kind: 'breach',
        document: '18-KL/UBKT (mẫu)',
        on: '2026-09-22',
        about: 'Kết luận tập thể mất đoàn kết nội bộ',
      }),
    ],
  },
  { unit: 'hanh-chinh-cong', decided: { grade: 'failed' } },
  {
    unit: 'to-chuc-dang-truc-thuoc',
    self: { grade: 'satisfactory', points: 82 },
    decided: {
      grade: 'failed',
      reason: 'Quý thứ hai liền có nhiệm vụ bỏ dở, không có báo cáo nguyên nhân',
      grounds: 'Nhiệm vụ bỏ dở không được nêu trong bản tự đánh giá',
    },
  },
];

export const quarterRatings = [
  ...roundOf(first, firstQuarter),
  ...roundOf(afterUnits(first), [
    // Held down by what the unit was given.
    { unit: 'mttq', kind: 'head', self: { grade: 'good', points: 95 }, decided: { grade: 'good' } },
    {
      unit: 'uy-ban-kiem-tra',
      kind: 'head',
      self: { grade: 'excellent', points: 97 },
      decided: { grade: 'excellent' },
    },
  ]),
  ...roundOf(second, secondQuarter),
  ...roundOf(afterUnits(second), [{ unit: 'hanh-chinh-cong', kind: 'head', decided: { grade: 'failed' } }]),
  ...roundOf(third, thirdQuarter),
];
