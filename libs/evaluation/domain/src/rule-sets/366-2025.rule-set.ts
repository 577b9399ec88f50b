import type { RuleSet, Sourced } from '../rule-set.ts';

const regulation = 'Quy định 366-QĐ/TW ngày 30/8/2025';
const split = 'Chia 70 điểm kết quả do đơn vị thiết lập (nơi khác: 50 + 20)';

const law = (value: number): Sourced => ({ value, source: `${regulation}, Điều 10-12`, standing: 'law' });
const setting = (value: number, source: string): Sourced => ({ value, source, standing: 'setting' });

const lateIsLate = setting(1, 'Không trừ từng phần đối với tập thể: một lần là mất cả phần của nhiệm vụ');

/** Collectives of the Party and the political system, articles 10 to 12. */
export const ruleSet366: RuleSet = {
  id: '366-2025',
  version: 1,
  title: {
    vi: 'Đánh giá tập thể theo Quy định 366-QĐ/TW',
    en: 'Rating of collectives, Regulation 366-QĐ/TW',
  },
  inForceFrom: '2025-08-30',
  roleFactors: {
    lead: setting(1, 'Đơn vị chủ trì được tính toàn bộ hệ số của nhiệm vụ'),
    cooperating: setting(0, 'Đơn vị phối hợp: hiển thị, không tính (nơi khác: 0,3)'),
  },
  generalPoints: { value: 30, source: 'Sáu tiêu chí chung, mỗi tiêu chí 5 điểm', standing: 'local' },
  resultPoints: { quantity: setting(25, split), quality: setting(25, split), progress: setting(20, split) },
  deductions: { qualityFailure: lateIsLate, lateOccurrence: lateIsLate },
  conditions: [
    {
      code: 'done-at-least-70',
      kind: 'share-at-least',
      of: 'done',
      share: { value: 0.7, source: `Hướng dẫn thực hiện ${regulation}`, standing: 'guidance' },
    },
    { code: 'all-done', kind: 'share-at-least', of: 'done', share: law(1) },
    { code: 'off-schedule-at-most-20', kind: 'share-at-most', of: 'off-schedule', share: law(0.2) },
    { code: 'all-on-time-with-quality', kind: 'share-at-least', of: 'on-time-with-quality', share: law(1) },
    { code: 'beyond-requirement-30', kind: 'share-at-least', of: 'beyond', share: law(0.3) },
    { code: 'no-discipline', kind: 'no-discipline', source: `${regulation}, Điều 10-12`, standing: 'law' },
  ],
  grades: [
    {
      grade: 'excellent',
      name: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
      atLeast: law(90),
      requires: ['all-on-time-with-quality', 'beyond-requirement-30', 'no-discipline'],
    },
    {
      grade: 'good',
      name: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
      atLeast: law(70),
      requires: ['all-on-time-with-quality'],
    },
    {
      grade: 'satisfactory',
      name: { vi: 'Hoàn thành nhiệm vụ', en: 'Satisfactory' },
      atLeast: law(50),
      requires: ['all-done', 'off-schedule-at-most-20'],
    },
  ],
  failed: { name: { vi: 'Không hoàn thành nhiệm vụ', en: 'Failed' } },
  completion: { failedWithout: 'done-at-least-70', undecidedWithout: 'all-done' },
};
