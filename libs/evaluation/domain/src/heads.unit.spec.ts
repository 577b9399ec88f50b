import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneShare } from './done-share.ts';
import { evaluate } from './evaluate.ts';
import { compareGrades } from './grade.text.ts';
import { leaderResults, rateHead, type HeadFacts } from './heads.ts';
import type { Grade } from './rule-set.ts';
import { ruleSet335, ruleSet366 } from './rule-sets.ts';
import { sampleAssignment, sampleAssignments, sampleFacts } from './sample-facts.ts';

const undone = { submittedOn: null, accepted: false };
const beyond = { beyondRequirement: true };

const excellentUnit = evaluate(sampleFacts(sampleAssignments(3, 1, beyond)), ruleSet366);
const goodUnit = evaluate(sampleFacts(sampleAssignments(3)), ruleSet366);
const undecidedUnit = evaluate(sampleFacts(sampleAssignments(10, 3, undone)), ruleSet366);

const head = (changes: Partial<HeadFacts> = {}): HeadFacts => ({
  post: 'head',
  ownGrade: 'excellent',
  unitDone: { done: 10, of: 10 },
  failedQuarters: [],
  ...changes,
});

describe('The head of a unit', () => {
  it('keeps the grade that the unit has too', () => {
    expect(rateHead(excellentUnit, head(), ruleSet366)).toEqual({
      grade: 'excellent',
      needsDecision: false,
      because: [],
    });
  });

  it('is never above the unit', () => {
    expect(rateHead(goodUnit, head(), ruleSet366)).toEqual({
      grade: 'good',
      needsDecision: false,
      because: [
        {
          rule: 'heads.neverAboveUnit',
          words: { vi: 'không cao hơn đơn vị: Tốt', en: 'not above the unit: good' },
        },
      ],
    });
  });

  it.each([
    [{ done: 69, of: 100 }, 'failed'],
    [{ done: 7, of: 10 }, 'good'],
    [null, 'good'],
  ])('of a unit with %j done is %s', (unitDone, grade) => {
    expect(rateHead(goodUnit, head({ unitDone }), ruleSet366).grade).toBe(grade);
  });

  it('waits while the unit is undecided, unless it failed', () => {
    expect(rateHead(undecidedUnit, head(), ruleSet366)).toMatchObject({ grade: null, needsDecision: true });
    expect(rateHead(undecidedUnit, head({ unitDone: { done: 1, of: 2 } }), ruleSet366).grade).toBe('failed');
  });

  it('waits for a result of their own', () => {
    expect(rateHead(goodUnit, head({ ownGrade: null }), ruleSet366)).toMatchObject({ grade: null });
  });

  it('is not excellent for a year with a failed quarter', () => {
    const rating = rateHead(excellentUnit, head({ failedQuarters: ['2026-Q2'] }), ruleSet366);
    expect(rating.grade).toBe('good');
    expect(rating.because[0]?.words.vi).toBe('quý không hoàn thành nhiệm vụ: 2026-Q2');
  });

  it('is never raised by anything', () => {
    const grade = fc.constantFrom<Grade>('excellent', 'good', 'satisfactory', 'failed');
    const units = fc.constantFrom(excellentUnit, goodUnit);
    const share = fc.option(fc.record({ done: fc.integer({ min: 0, max: 9 }), of: fc.constant(9) }));
    fc.assert(
      fc.property(grade, units, share, fc.boolean(), (ownGrade, unit, unitDone, failedQuarter) => {
        const facts = head({ ownGrade, unitDone, failedQuarters: failedQuarter ? ['2026-Q1'] : [] });
        const { grade: proposed } = rateHead(unit, facts, ruleSet366);
        if (proposed === null || unit.proposedGrade === null) throw new Error('nothing proposed');
        expect(compareGrades(proposed, ownGrade)).toBeLessThanOrEqual(0);
        expect(compareGrades(proposed, unit.proposedGrade)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('A deputy', () => {
  it('may be above the unit', () => {
    expect(rateHead(goodUnit, head({ post: 'deputy' }), ruleSet366).grade).toBe('excellent');
  });

  it('is not excellent when the unit did too little', () => {
    const facts = head({ post: 'deputy', unitDone: { done: 6, of: 10 } });
    expect(rateHead(goodUnit, facts, ruleSet366)).toMatchObject({
      grade: 'good',
      because: [{ rule: 'heads.deputiesThen' }],
    });
  });
});

describe('A leader’s results under the decree', () => {
  const own = evaluate(sampleFacts(sampleAssignments(4, 1, { lateOccurrences: 1 })), ruleSet335);
  const facts = { staffAllSatisfactory: true, unitAllDone: true, unity: 1 };

  it.each([
    // a = b = 1, c = 15/16: 70 × (47/16 + 3)/6 = 70 × 95/96 = 3325/48.
    [facts, '3325/48'],
    // d = 0.5: 70 × (47/16 + 2.5)/6 = 70 × 87/96 = 1015/16.
    [{ ...facts, staffAllSatisfactory: false }, '1015/16'],
    [{ ...facts, unitAllDone: false }, '1015/16'],
    // e = 0.
    [{ ...facts, unity: 0 }, '2765/48'],
  ])('%j', (given, points) => {
    expect(leaderResults(own, given, ruleSet335)).toBe(points);
  });

  it('are none without anything counted, or by rules that do not know them', () => {
    expect(leaderResults(evaluate(sampleFacts([]), ruleSet335), facts, ruleSet335)).toBeNull();
    expect(leaderResults(own, facts, ruleSet366)).toBeNull();
  });
});

describe('The share that a unit has done', () => {
  it('is of the lead assignments that count', () => {
    const assignments = [
      ...sampleAssignments(3, 1, undone),
      sampleAssignment('helped', { role: 'cooperating' }),
      sampleAssignment('coming', { ...undone, dueOn: '2026-12-01' }),
    ];
    expect(doneShare(sampleFacts(assignments), ruleSet366, '2026-06-30')).toEqual({ done: 2, of: 3 });
    expect(doneShare(sampleFacts([]), ruleSet366)).toBeNull();
  });
});
