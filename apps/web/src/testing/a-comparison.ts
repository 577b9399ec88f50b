import type { UnitComparisonBody } from '@dondoc/evaluation-projections';

const asOf = '2026-03-31T17:00:00+07:00';

const line = (points: string) => ({
  assignment: 'nv-01',
  weight: '1',
  quantity: '1',
  quality: '1',
  progress: '1',
  points,
  events: [],
});
/** A unit's two evaluations as the API compares them: one line changed by an event, another only shifted. */
export const aComparison: UnitComparisonBody = {
  unit: 'ban-xay-dung-dang',
  period: { from: '2026-01-01', to: '2026-12-31' },
  asOf: { before: asOf, after: asOf },
  knownAt: { before: '2026-03-15T17:00:00+07:00', after: null },
  rulesHash: { before: 'a1', after: 'a1' },
  general: { before: null, after: '25' },
  rules: { before: '366-2025', after: '366-2025' },
  grade: { before: null, after: 'good' },
  results: { before: '40', after: '70' },
  total: { before: null, after: '95' },
  lines: [
    {
      assignment: 'nv-01',
      change: 'changed',
      before: line('20'),
      after: line('35'),
      events: [{ id: 'e-7', position: '12/7' }],
    },
    { assignment: 'nv-02', change: 'shifted', before: line('20'), after: line('35'), events: [] },
  ],
  conditions: [
    {
      code: 'all-done',
      before: false,
      after: true,
      because: {
        before: { vi: 'đến 2026-03-31 còn 1/2 nhiệm vụ', en: '1/2 assignments left' },
        after: { vi: 'xong cả', en: 'all done' },
      },
    },
  ],
};
