import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { AssignmentFact } from './facts.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSet366, ruleSets } from './rule-sets.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

const endOfMarch = '2026-03-31';
const aDayBefore = '2026-03-30';
const done = sampleAssignment('done');

const evaluateOne = (changes: Partial<AssignmentFact>, asOf = endOfMarch, rules: RuleSet = ruleSet366) =>
  evaluate(sampleFacts([sampleAssignment('a1', changes), done]), rules, asOf);

const listed = (changes: Partial<AssignmentFact>, asOf = endOfMarch) =>
  evaluateOne(changes, asOf).contributions.map(({ assignment }) => assignment);

describe('An assignment that is not submitted', () => {
  const open = { submittedOn: null, accepted: false };

  it('is left out until it is due', () => {
    expect(listed({ ...open, dueOn: '2026-04-01' })).toEqual(['done']);
    expect(listed({ ...open, dueOn: null })).toEqual(['done']);
  });

  it('counts as not done on the day it is due', () => {
    expect(listed({ ...open, dueOn: endOfMarch })).toEqual(['a1', 'done']);
    expect(evaluateOne({ ...open, dueOn: endOfMarch }).ratios?.quantity).toBe(0.5);
  });
});

describe('An assignment submitted after the as-of date', () => {
  const later = { submittedOn: '2026-04-02', beyondRequirement: true };

  it('has not been submitted yet', () => {
    expect(listed({ ...later, dueOn: '2026-04-30' })).toEqual(['done']);
    expect(evaluateOne({ ...later, dueOn: endOfMarch }).ratios).toEqual({
      quantity: 0.5,
      quality: 0.5,
      progress: 0.5,
    });
    expect(
      evaluateOne({ ...later, dueOn: endOfMarch }).conditions.find(
        ({ code }) => code === 'beyond-requirement-30',
      )?.met,
    ).toBe(false);
  });

  it('has been, seen from later', () => {
    expect(evaluateOne({ ...later, dueOn: endOfMarch }, '2026-04-02').ratios).toEqual({
      quantity: 1,
      quality: 1,
      progress: 0.5,
    });
  });
});

describe('An assignment submitted by the as-of date', () => {
  it('counts before it is due', () => {
    expect(listed({ submittedOn: aDayBefore, dueOn: '2026-06-30' })).toEqual(['a1', 'done']);
  });

  it('counts as not done until it is accepted', () => {
    const awaiting = { submittedOn: aDayBefore, acceptedOn: '2026-04-03', dueOn: '2026-06-30' };
    expect(evaluateOne(awaiting).ratios?.quantity).toBe(0.5);
    expect(evaluateOne(awaiting, '2026-04-03').ratios?.quantity).toBe(1);
  });

  it('is on time on its last day and late on the next', () => {
    expect(evaluateOne({ submittedOn: endOfMarch, dueOn: endOfMarch }).ratios?.progress).toBe(1);
    expect(evaluateOne({ submittedOn: endOfMarch, dueOn: aDayBefore }).ratios?.progress).toBe(0.5);
  });

  it('without a deadline counts, and is late only by what was recorded', () => {
    expect(evaluateOne({ submittedOn: aDayBefore, dueOn: null }).ratios?.progress).toBe(1);
    expect(evaluateOne({ submittedOn: aDayBefore, dueOn: null, lateOccurrences: 1 }).ratios?.progress).toBe(
      0.5,
    );
  });
});

describe('A co-operating role', () => {
  it('is listed with nothing and changes nothing', () => {
    const faulty = { role: 'cooperating', coefficient: 5, qualityFailures: 3, accepted: false } as const;
    const { contributions, ...without } = evaluate(sampleFacts([done]), ruleSet366, endOfMarch);
    const evaluation = evaluateOne(faulty);
    expect(evaluation.contributions).toEqual([
      { assignment: 'a1', quantity: 0, quality: 0, progress: 0, points: 0 },
      ...contributions,
    ]);
    expect({ ...evaluation, contributions: [], exact: {} }).toEqual({
      ...without,
      contributions: [],
      exact: {},
    });
  });
});

describe.each(ruleSets.map((rules) => [rules.id, rules] as const))(
  'By %s, a unit of which nothing is counted',
  (_id, rules) => {
    it.each([
      ['no assignments', [], []],
      ['none due', [sampleAssignment('a1', { dueOn: '2026-04-01', submittedOn: null, accepted: false })], []],
      ['co-operation alone', [sampleAssignment('a1', { role: 'cooperating' })], ['a1']],
    ])('is rated neither well nor badly: %s', (_what, assignments, contributions) => {
      const evaluation = evaluate(sampleFacts(assignments), rules, endOfMarch);
      expect(evaluation).toMatchObject({
        asOf: endOfMarch,
        ratios: null,
        score: null,
        proposedGrade: null,
        needsDecision: true,
      });
      expect(evaluation.conditions).toEqual([
        { code: 'something-counted', met: false, because: expect.stringContaining('chưa đủ dữ liệu') },
      ]);
      expect(evaluation.contributions.map(({ assignment }) => assignment)).toEqual(contributions);
    });
  },
);
