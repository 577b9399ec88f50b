import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { AssignmentFact, EvaluationFacts } from './facts.ts';
import { ruleSet366 } from './rule-sets.ts';
import { sampleAssignment, sampleAssignments, sampleFacts } from './sample-facts.ts';

const late = { submittedOn: '2026-04-01' };
const faulty = { qualityFailures: 1 };
const undone = { submittedOn: null, accepted: false };
const beyond = { beyondRequirement: true };

const rate = (assignments: readonly AssignmentFact[], changes: Partial<EvaluationFacts> = {}) =>
  evaluate(sampleFacts(assignments, changes), ruleSet366);

const conditionsNotMet = (evaluation: ReturnType<typeof rate>) =>
  evaluation.conditions.filter(({ met }) => !met).map(({ code }) => code);

describe('A unit with everything done on time, with quality, and a third of it beyond requirement', () => {
  const evaluation = rate(sampleAssignments(3, 1, beyond));

  it('is proposed as excellent', () => {
    // 25 + 25 + 20 = 70; 28 + 70 = 98.
    expect(evaluation).toMatchObject({
      unit: 'ban-xay-dung-dang',
      rules: '366-2025',
      asOf: '2026-12-31',
      ratios: { quantity: 1, quality: 1, progress: 1 },
      score: { general: 28, results: 70, total: 98 },
      proposedGrade: 'excellent',
      needsDecision: false,
    });
  });

  it('meets every condition, each named', () => {
    expect(evaluation.conditions.map(({ code, met }) => [code, met])).toEqual([
      ['general-criteria-given', true],
      ['score-at-least-90', true],
      ['score-at-least-70', true],
      ['score-at-least-50', true],
      ['done-at-least-70', true],
      ['all-done', true],
      ['off-schedule-at-most-20', true],
      ['all-on-time-with-quality', true],
      ['beyond-requirement-30', true],
      ['no-discipline', true],
    ]);
  });

  it('says why in both languages', () => {
    expect(evaluation.conditions.find(({ code }) => code === 'beyond-requirement-30')?.because).toBe(
      '1/3 nhiệm vụ vượt mức, cần ít nhất 30 % — 1 of 3 assignments beyond requirement, needs at least 30 %',
    );
    const nearly = rate(sampleAssignments(3, 1, beyond), { generalCriteria: 19.95 });
    expect(nearly.conditions.find(({ code }) => code === 'score-at-least-90')?.because).toBe(
      'tổng điểm 89,95, cần từ 90 — total 89.95, needs 90',
    );
  });
});

describe('Proposed grades', () => {
  const cases: readonly (readonly [
    what: string,
    assignments: readonly AssignmentFact[],
    changes: Partial<EvaluationFacts>,
    results: string,
    grade: string | null,
  ])[] = [
    // 70 + 20 = 90 reaches it; 89.95 does not, however it is displayed.
    ['90 points', sampleAssignments(3, 1, beyond), { generalCriteria: 20 }, '70', 'excellent'],
    ['89.95 points', sampleAssignments(3, 1, beyond), { generalCriteria: 19.95 }, '70', 'good'],
    ['exactly 30 % beyond', sampleAssignments(10, 3, beyond), {}, '70', 'excellent'],
    ['25 % beyond', sampleAssignments(4, 1, beyond), {}, '70', 'good'],
    ['discipline', sampleAssignments(3, 3, beyond), { disciplined: true }, '70', 'good'],
    ['70 points', sampleAssignments(3, 3, beyond), { generalCriteria: 0 }, '70', 'good'],
    // 25 + 25 + 20 × 4/5 = 66; 94 points, and one late of five is exactly 20 %.
    ['one late of five', sampleAssignments(5, 1, late), {}, '66', 'satisfactory'],
    // 25 + 25 + 20 × 7/9 = 590/9; two late of nine are over 20 %.
    ['two late of nine', sampleAssignments(9, 2, late), {}, '590/9', null],
    // 25 + 25 × 4/5 + 20 = 65.
    ['one fault of five', sampleAssignments(5, 1, faulty), {}, '65', 'satisfactory'],
    ['two recorded delays', sampleAssignments(5, 1, { lateOccurrences: 2 }), {}, '66', 'satisfactory'],
    // All done, one late of five, all faulty: 25 + 0 + 16 = 41; 41 + 9 = 50.
    [
      '50 points',
      sampleAssignments(5, 5, faulty).map((a, i) => (i === 0 ? { ...a, ...late } : a)),
      { generalCriteria: 9 },
      '41',
      'satisfactory',
    ],
    [
      '49.99 points',
      sampleAssignments(5, 5, faulty).map((a, i) => (i === 0 ? { ...a, ...late } : a)),
      { generalCriteria: 8.99 },
      '41',
      'failed',
    ],
    // All late and faulty: 25 + 0 + 0; 25 + 20 = 45.
    ['45 points', sampleAssignments(5, 5, { ...late, ...faulty }), { generalCriteria: 20 }, '25', 'failed'],
    // 70 × 7/10 = 49; exactly 70 % done is for a person to decide.
    ['70 % done', sampleAssignments(10, 3, undone), {}, '49', null],
    ['60 % done', sampleAssignments(10, 4, undone), {}, '42', 'failed'],
    // 70 × 68/99; 68 of 99 are 68.7 %.
    ['just under 70 % done', sampleAssignments(99, 30, undone), {}, '1610/33', 'failed'],
    ['99 % done', sampleAssignments(100, 1, undone), {}, '693/10', null],
    ['nothing done', sampleAssignments(3, 3, undone), { generalCriteria: 30 }, '0', 'failed'],
    ['no general criteria', sampleAssignments(3, 1, beyond), { generalCriteria: null }, '70', null],
    [
      'no general criteria, nothing done',
      sampleAssignments(3, 3, undone),
      { generalCriteria: null },
      '0',
      null,
    ],
  ];

  it.each(cases)('%s', (_what, assignments, changes, results, grade) => {
    const evaluation = rate(assignments, changes);
    expect(evaluation.exact.score?.results).toBe(results);
    expect(evaluation.proposedGrade).toBe(grade);
    expect(evaluation.needsDecision).toBe(grade === null);
  });

  it('leave the decision to a person between 70 % and all done, even below 50 points', () => {
    // 8 of 10 accepted, all of them late and faulty: 25 × 8/10 = 20; 20 + 10 = 30.
    const assignments = [
      ...sampleAssignments(8, 8, { ...late, ...faulty }),
      sampleAssignment('b1', undone),
      sampleAssignment('b2', undone),
    ];
    const evaluation = rate(assignments, { generalCriteria: 10 });
    expect(evaluation.score).toEqual({ general: 10, results: 20, total: 30 });
    expect(evaluation.proposedGrade).toBeNull();
    expect(evaluation.needsDecision).toBe(true);
  });

  it('count assignments, not their weights', () => {
    // By weight 10/12 are done, by number one of three.
    const evaluation = rate([
      sampleAssignment('heavy', { coefficient: 10 }),
      sampleAssignment('light-1', undone),
      sampleAssignment('light-2', undone),
    ]);
    expect(evaluation.exact.ratios?.quantity).toBe('5/6');
    expect(evaluation.proposedGrade).toBe('failed');
  });
});

describe('Conditions broken one at a time', () => {
  it.each([
    ['beyond-requirement-30', sampleAssignments(4, 1, beyond), {}],
    ['no-discipline', sampleAssignments(3, 1, beyond), { disciplined: true }],
    // 25 + 25 × 7/10 + 20 = 62.5; 90.5 points.
    ['all-on-time-with-quality', sampleAssignments(10, 3, { ...beyond, ...faulty }), {}],
    ['score-at-least-90', sampleAssignments(3, 1, beyond), { generalCriteria: 19.99 }],
  ])('%s', (code, assignments, changes) => {
    expect(conditionsNotMet(rate(assignments, changes))).toEqual([code]);
  });

  it('off-schedule-at-most-20 falls with punctuality', () => {
    expect(conditionsNotMet(rate(sampleAssignments(9, 3, { ...late, ...beyond })))).toEqual([
      'off-schedule-at-most-20',
      'all-on-time-with-quality',
    ]);
  });

  it('all-done falls with punctuality too', () => {
    expect(conditionsNotMet(rate(sampleAssignments(10, 3, { ...undone, ...beyond })))).toEqual([
      'score-at-least-90',
      'all-done',
      'off-schedule-at-most-20',
      'all-on-time-with-quality',
    ]);
  });

  it('a missing general score breaks everything that stands on the total', () => {
    expect(conditionsNotMet(rate(sampleAssignments(3, 1, beyond), { generalCriteria: null }))).toEqual([
      'general-criteria-given',
      'score-at-least-90',
      'score-at-least-70',
      'score-at-least-50',
    ]);
  });
});

describe('A confirmed objective cause', () => {
  it('clears lateness and faults', () => {
    const excused = { ...late, qualityFailures: 2, lateOccurrences: 3, objectiveCause: true };
    expect(rate(sampleAssignments(3, 1, { ...excused, ...beyond }))).toMatchObject({
      ratios: { quantity: 1, quality: 1, progress: 1 },
      proposedGrade: 'excellent',
    });
  });

  it('does not make done what is not', () => {
    expect(rate([sampleAssignment('a1', { ...undone, objectiveCause: true })]).score?.results).toBe(0);
  });
});
