import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';

const exact = (text: string, value: number) => ({ exact: text, value });

/** A unit with one late result accepted, one overdue and one coming, for specs. */
export const aUnitEvaluation: UnitEvaluationBody = {
  unit: 'ban-xay-dung-dang',
  name: 'Ban Xây dựng Đảng',
  rules: '366-2025',
  resultPoints: '70',
  rulesHash: 'b7e2'.repeat(16),
  asOf: '2026-11-30T17:00:00+07:00',
  knownAt: null,
  period: { from: '2026-01-01', to: '2026-12-31' },
  counted: 2,
  leftOut: 2,
  ratios: { quantity: exact('1', 1), quality: exact('1', 1), progress: exact('1/2', 0.5) },
  score: { general: exact('599/20', 29.95), results: exact('60', 60), total: exact('1799/20', 89.95) },
  proposedGrade: 'satisfactory',
  needsDecision: false,
  conditions: [
    { code: 'all-on-time-with-quality', met: false, because: { vi: '1/2 trễ hạn', en: '1 of 2 late' } },
  ],
  lines: [
    {
      assignment: 'nv-01',
      title: 'Mở chuyên mục',
      role: 'lead',
      weight: '1',
      quantity: '1',
      quality: '1',
      progress: '0',
      points: exact('25', 25),
      words: { vi: 'nộp 2026-03-05, muộn 3 ngày', en: 'handed in 2026-03-05, 3 days late' },
      rule: ['resultPoints.progress'],
      events: [{ id: 'e-7', position: '41' }],
    },
  ],
  shortfalls: [],
  reach: {
    asOf: '2026-11-30',
    today: 'satisfactory',
    open: ['nv-03', 'nv-02'],
    total: { lowest: '60', highest: '1799/20' },
    undecided: true,
    grades: [
      {
        grade: 'excellent',
        reach: 'out-of-reach',
        because: [{ vi: '1/4 nhiệm vụ trễ hạn: Mở chuyên mục', en: '1 of 4 late: Mở chuyên mục' }],
        assignments: ['nv-01'],
      },
      {
        grade: 'satisfactory',
        reach: 'reachable',
        because: [{ vi: 'còn 2 nhiệm vụ', en: '2 left' }],
        assignments: ['nv-02', 'nv-03'],
      },
    ],
  },
  warning: {
    asOf: '2026-11-30',
    assignments: [{ assignment: 'nv-02', danger: 'overdue', dueOn: '2026-11-20', lost: '5' }],
    grade: { inTime: 'satisfactory', onCourse: 'failed', falls: true },
    results: { inTime: '60', onCourse: '55' },
    generalAssumed: false,
    words: { vi: '', en: '' },
  },
};
