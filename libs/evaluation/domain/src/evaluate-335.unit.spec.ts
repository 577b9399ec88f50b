import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { AssignmentFact } from './facts.ts';
import { ruleSet335 } from './rule-sets.ts';
import { sampleAssignment, sampleAssignments, sampleFacts } from './sample-facts.ts';

const undone = { submittedOn: null, accepted: false };

const rate = (assignments: readonly AssignmentFact[], generalCriteria: number | null = 28) =>
  evaluate(sampleFacts(assignments, { generalCriteria }), ruleSet335);

describe('One product of coefficient 2', () => {
  it.each([
    // [quality, progress] = 2 × (1 − 0.25 × occurrences), not below 0; points = 70/3 × (2 + quality + progress) / 2.
    ['without fault', {}, 2, 2, '70'],
    ['with one failure', { qualityFailures: 1 }, 1.5, 2, '385/6'],
    ['with one delay', { lateOccurrences: 1 }, 2, 1.5, '385/6'],
    ['a day late', { submittedOn: '2026-04-01' }, 2, 1.5, '385/6'],
    [
      'late with a recorded delay, which is the same one',
      { submittedOn: '2026-04-01', lateOccurrences: 1 },
      2,
      1.5,
      '385/6',
    ],
    ['late with three recorded delays', { submittedOn: '2026-04-01', lateOccurrences: 3 }, 2, 0.5, '105/2'],
    ['with four failures', { qualityFailures: 4 }, 0, 2, '140/3'],
    ['with nine failures and nine delays', { qualityFailures: 9, lateOccurrences: 9 }, 0, 0, '70/3'],
    ['with an objective cause', { qualityFailures: 4, lateOccurrences: 4, objectiveCause: true }, 2, 2, '70'],
  ])('%s', (_what, changes, quality, progress, points) => {
    const evaluation = rate([sampleAssignment('a1', { coefficient: 2, ...changes })]);
    expect(evaluation.contributions).toMatchObject([{ assignment: 'a1', quantity: 2, quality, progress }]);
    expect(evaluation.exact.contributions[0]?.points).toBe(points);
    expect(evaluation.exact.score?.results).toBe(points);
  });

  it('not accepted counts as nothing', () => {
    expect(rate([sampleAssignment('a1', { coefficient: 2, accepted: false })])).toMatchObject({
      ratios: { quantity: 0, quality: 0, progress: 0 },
      contributions: [{ quantity: 0, quality: 0, progress: 0, points: 0 }],
      proposedGrade: 'failed',
    });
  });
});

describe('Products of different coefficients', () => {
  const evaluation = rate([
    sampleAssignment('a1', { coefficient: 1.5 }),
    sampleAssignment('a2', { coefficient: 1, qualityFailures: 1 }),
    sampleAssignment('a3', { coefficient: 0.5, ...undone }),
  ]);

  it('are summed by weight', () => {
    // Weights 3. a = 2.5/3 = 5/6, b = (1.5 + 0.75)/3 = 3/4, c = 5/6.
    expect(evaluation.exact.ratios).toEqual({ quantity: '5/6', quality: '3/4', progress: '5/6' });
    expect(evaluation.ratios).toEqual({ quantity: 5 / 6, quality: 0.75, progress: 5 / 6 });
  });

  it('give 70 times the mean of the ratios', () => {
    // 70/3 × (5/6 + 3/4 + 5/6) = 70/3 × 29/12 = 1015/18; 28 + 1015/18 = 1519/18 = 84.39.
    expect(evaluation.exact.score).toEqual({ general: '28', results: '1015/18', total: '1519/18' });
    expect(evaluation.score).toEqual({ general: 28, results: 1015 / 18, total: 1519 / 18 });
    expect(evaluation.proposedGrade).toBe('good');
  });

  it('each bring in their part', () => {
    // a1: 70/3 × 4.5/3 = 35; a2: 70/3 × 2.75/3 = 385/18; 35 + 385/18 = 1015/18.
    expect(
      evaluation.exact.contributions.map(({ assignment, weight, points }) => [assignment, weight, points]),
    ).toEqual([
      ['a1', '3/2', '35'],
      ['a2', '1', '385/18'],
      ['a3', '1/2', '0'],
    ]);
    expect(evaluation.contributions.map(({ points }) => points).reduce((a, b) => a + b)).toBe(
      evaluation.score?.results,
    );
  });
});

describe('Grades by the total alone', () => {
  it.each([
    // Six clean products of seven: 70 × 6/7 = 60; + 30 = 90.
    [7, 1, 30, 90, 'excellent'],
    [7, 1, 29.95, 89.95, 'good'],
    // Three of five: 42.
    [5, 2, 28, 70, 'good'],
    [5, 2, 27.999_999, 69.999_999, 'satisfactory'],
    // Two of five: 28.
    [5, 3, 22, 50, 'satisfactory'],
    [5, 3, 21.99, 49.99, 'failed'],
  ])('%i products, %i undone, %d general: %d, %s', (count, missing, general, total, grade) => {
    const evaluation = rate(sampleAssignments(count, missing, undone), general);
    expect(evaluation.score?.total).toBe(total);
    expect(evaluation.proposedGrade).toBe(grade);
    expect(evaluation.needsDecision).toBe(false);
  });

  it('compare what doubles cannot hold', () => {
    // (0.1 + 0.7) / (0.1 + 0.7 + 0.8) is one half: 35 + 15 = 50.
    const assignments = [0.1, 0.7, 0.8].map((coefficient, index) =>
      sampleAssignment(`a${index}`, { coefficient, ...(index === 2 ? undone : {}) }),
    );
    const ratio = (0.1 + 0.7) / (0.1 + 0.7 + 0.8);
    expect(15 + (70 * (ratio + ratio + ratio)) / 3).toBeLessThan(50);
    expect(rate(assignments, 15).exact.score?.total).toBe('50');
    expect(rate(assignments, 15).proposedGrade).toBe('satisfactory');
  });

  it('see a total that is below 70 by less than a double shows', () => {
    // 70/3 × 2 = 46.666…; with 23.333333333333332 it is 69.999999999999998666…, and 70 in doubles.
    const evaluation = rate([sampleAssignment('a1', { qualityFailures: 4 })], 23.333_333_333_333_332);
    expect(evaluation.score?.total).toBe(70);
    expect(evaluation.proposedGrade).toBe('satisfactory');
  });

  it('propose none without general criteria', () => {
    expect(rate(sampleAssignments(3), null)).toMatchObject({
      score: { general: null, results: 70, total: null },
      proposedGrade: null,
      needsDecision: true,
    });
  });
});
