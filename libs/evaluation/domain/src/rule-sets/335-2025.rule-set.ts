import type { RuleSet, Sourced } from '../rule-set.ts';

const decree = 'Nghị định 335/2025/NĐ-CP';

const law = (value: number | string): Sourced => ({ value, source: decree, standing: 'law' });
const setting = (value: number, source: string): Sourced => ({ value, source, standing: 'setting' });

/** Civil servants, graded by their total alone; the leader's three further criteria are not part of it. */
export const ruleSet335: RuleSet = {
  id: '335-2025',
  version: 1,
  title: { vi: 'Đánh giá theo Nghị định 335/2025/NĐ-CP', en: 'Rating by Decree 335/2025/NĐ-CP' },
  inForceFrom: '2026-01-01',
  roleFactors: {
    lead: setting(1, 'Chủ trì được tính toàn bộ sản phẩm quy đổi'),
    cooperating: setting(0, 'Phối hợp: hiển thị, không tính'),
  },
  generalPoints: law(30),
  // 70 × the mean of the three ratios.
  resultPoints: { quantity: law('70/3'), quality: law('70/3'), progress: law('70/3') },
  deductions: { qualityFailure: law(0.25), lateOccurrence: law(0.25) },
  conditions: [],
  grades: [
    {
      grade: 'excellent',
      name: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
      atLeast: law(90),
      requires: [],
    },
    { grade: 'good', name: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' }, atLeast: law(70), requires: [] },
    {
      grade: 'satisfactory',
      name: { vi: 'Hoàn thành nhiệm vụ', en: 'Satisfactory' },
      atLeast: law(50),
      requires: [],
    },
  ],
  failed: { name: { vi: 'Không hoàn thành nhiệm vụ', en: 'Failed' } },
  completion: null,
};
