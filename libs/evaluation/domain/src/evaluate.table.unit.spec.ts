import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { excused, helping, late, notDue, rows366, undone, type Row } from './hand-computed.fixture.ts';
import { ruleSetNamed } from './rule-sets.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

// Of 335-2025, results = 70 × (quantity + quality + progress) / 3; grades by the total alone.
const rows335: readonly Row[] = [
  ['without fault', '70 × 3/3 = 70; + 30 = 100', [[4]], 30, '70', '100', 'excellent'],
  ['exactly 90', '70 + 20 = 90', [[4]], 20, '70', '90', 'excellent'],
  ['89.95', '70 + 19.95 < 90', [[4]], 19.95, '70', '1799/20', 'good'],
  [
    'one late of four',
    '70/3 × (1 + 1 + (3 + 0.75)/4) = 70/3 × 47/16 = 1645/24; + 28',
    [[3], [1, late]],
    28,
    '1645/24',
    '2317/24',
    'excellent',
  ],
  ['all late once', '70/3 × (1 + 1 + 0.75) = 385/6', [[4, late]], 28, '385/6', '553/6', 'excellent'],
  [
    'all late twice',
    '70/3 × (1 + 1 + 0.5) = 175/3',
    [[4, { lateOccurrences: 2 }]],
    28,
    '175/3',
    '259/3',
    'good',
  ],
  [
    'all with five failures',
    '70/3 × (1 + 0 + 1) = 140/3: not below 0',
    [[4, { qualityFailures: 5 }]],
    28,
    '140/3',
    '224/3',
    'good',
  ],
  ['exactly 70', '70 + 0 = 70', [[4]], 0, '70', '70', 'good'],
  ['69.9', '63 + 6.9 = 69.9 < 70', [[9], [1, undone]], 6.9, '63', '699/10', 'satisfactory'],
  ['half done', '70 × 1/2 = 35; + 28 = 63', [[5], [5, undone]], 28, '35', '63', 'satisfactory'],
  ['exactly 50', '35 + 15 = 50', [[5], [5, undone]], 15, '35', '50', 'satisfactory'],
  ['below 50', '35 + 14.9 = 49.9', [[5], [5, undone]], 14.9, '35', '499/10', 'failed'],
  [
    'objective causes',
    'not charged: 70',
    [[2], [2, { ...excused, lateOccurrences: 4 }]],
    28,
    '70',
    '98',
    'excellent',
  ],
  ['co-operation alone', 'not enough data', [[3, helping]], 28, null, null, null],
  ['nothing assigned', 'not enough data, neither 100 % nor failed', [], 28, null, null, null],
  ['not due yet', 'left out', [[2], [3, notDue]], 28, '70', '98', 'excellent'],
  ['no general criteria', 'no total', [[2]], null, '70', null, null],
];

describe.each([
  ['366-2025', rows366],
  ['335-2025', rows335],
])('Computed by hand by %s', (id, rows) => {
  const ruleSet = ruleSetNamed(id);

  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s', (_what, _arithmetic, row) => {
    const [, , lots, general, results, total, grade, disciplined] = row;
    if (!ruleSet) throw new Error(`no rule set ${id}`);
    const assignments = lots.flatMap(([count, changes = {}], lot) =>
      Array.from({ length: count }, (_, index) => sampleAssignment(`a${lot}-${index}`, changes)),
    );
    const facts = sampleFacts(assignments, {
      generalCriteria: general,
      disciplined: disciplined ?? false,
    });
    const { exact, proposedGrade, needsDecision } = evaluate(facts, ruleSet, '2026-06-30');
    expect([exact.score?.results ?? null, exact.score?.total ?? null, proposedGrade]).toEqual([
      results,
      total,
      grade,
    ]);
    expect(needsDecision).toBe(grade === null);
  });
});
