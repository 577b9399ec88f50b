import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { atLeast, exactly, fractionText, sum } from './exact/rational.ts';
import type { AssignmentFact, EvaluationFacts } from './facts.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSets } from './rule-sets.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

const asOf = '2026-06-30';
const day = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-0${month}-${String(date).padStart(2, '0')}`);

const lead = fc.record({
  coefficient: fc.constantFrom(0.1, 0.3, 0.7, 1, 1.2, 1.5, 2, 3.3),
  dueOn: fc.option(day),
  submittedOn: fc.option(day),
  accepted: fc.boolean(),
  qualityFailures: fc.integer({ min: 0, max: 5 }),
  lateOccurrences: fc.integer({ min: 0, max: 5 }),
  objectiveCause: fc.boolean(),
  beyondRequirement: fc.boolean(),
});

const named = (changes: readonly Partial<AssignmentFact>[], prefix = 'a') =>
  changes.map((change, index) => sampleAssignment(`${prefix}${index}`, change));

const leads = fc.array(lead, { maxLength: 40 }).map((changes) => named(changes));
const general = fc.option(fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100));
const rules = fc.constantFrom(...ruleSets);

describe('Whatever the facts', () => {
  it('contributions add up to the results, as fractions and as numbers', () => {
    fc.assert(
      fc.property(leads, general, rules, (assignments, generalCriteria, ruleSet) => {
        const { score, contributions, exact } = evaluate(
          sampleFacts(assignments, { generalCriteria }),
          ruleSet,
          asOf,
        );
        const points = contributions.map((contribution) => contribution.points);
        expect(fractionText(sum(exact.contributions.map((one) => exactly(one.points))))).toBe(
          exact.score?.results ?? '0',
        );
        expect(points.reduce((a, b) => a + b, 0)).toBe(score?.results ?? 0);
        expect(points.every((value) => value >= 0)).toBe(true);
      }),
    );
  });

  it('results stay between 0 and 70, ratios between 0 and 1', () => {
    fc.assert(
      fc.property(leads, rules, (assignments, ruleSet) => {
        const { score, ratios } = evaluate(sampleFacts(assignments), ruleSet, asOf);
        fc.pre(score !== null && ratios !== null);
        for (const value of [score.results / 70, ratios.quantity, ratios.quality, ratios.progress])
          expect(value >= 0 && value <= 1).toBe(true);
        expect(ratios.quality <= ratios.quantity && ratios.progress <= ratios.quantity).toBe(true);
      }),
    );
  });

  it('a proposal is made or a decision is needed', () => {
    fc.assert(
      fc.property(leads, general, rules, (assignments, generalCriteria, ruleSet) => {
        const evaluation = evaluate(sampleFacts(assignments, { generalCriteria }), ruleSet, asOf);
        expect(evaluation.needsDecision).toBe(evaluation.proposedGrade === null);
        if (evaluation.needsDecision && ruleSet.conditions.length > 0)
          expect(evaluation.conditions.some(({ met }) => !met)).toBe(true);
      }),
    );
  });

  it('the order of the assignments does not matter', () => {
    const shuffled = leads.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, rules, ([assignments, reordered], ruleSet) => {
        const [one, other] = [assignments, reordered].map((list) =>
          evaluate(sampleFacts(list), ruleSet, asOf),
        );
        expect({ ...other, contributions: [], exact: other?.exact.score }).toEqual({
          ...one,
          contributions: [],
          exact: one?.exact.score,
        });
      }),
    );
  });

  it('an earlier submission of what is due never lowers the results', () => {
    fc.assert(
      fc.property(leads, lead, day, day, rules, (assignments, changes, one, other, ruleSet) => {
        const results = (submittedOn: string) => {
          const moved = sampleAssignment('moved', { ...changes, dueOn: '2026-05-31', submittedOn });
          return exactly(
            evaluate(sampleFacts([...assignments, moved]), ruleSet, asOf).exact.score?.results ?? 'none',
          );
        };
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(atLeast(results(earlier), results(later))).toBe(true);
      }),
    );
  });

  it('one failure or delay more never raises the results', () => {
    const fault = fc.constantFrom('qualityFailures' as const, 'lateOccurrences' as const);
    fc.assert(
      fc.property(leads, lead, fault, rules, (assignments, changes, field, ruleSet) => {
        const results = (more: number) => {
          const worse = { ...changes, dueOn: '2026-05-31', [field]: changes[field] + more };
          const list = [...assignments, sampleAssignment('worse', worse)];
          return exactly(evaluate(sampleFacts(list), ruleSet, asOf).exact.score?.results ?? 'none');
        };
        expect(atLeast(results(0), results(1))).toBe(true);
      }),
    );
  });

  it('a finding never raises the grade, and more general points never lower it', () => {
    const finding = fc.constantFrom({ disciplined: true }, { breach: { document: '3-KL/UBKT' } });
    const most = ['failed', 'satisfactory', 'good', 'excellent'] as const;
    const height = (facts: EvaluationFacts, ruleSet: RuleSet) => {
      const { proposedGrade } = evaluate(facts, ruleSet, asOf);
      return proposedGrade && most.indexOf(proposedGrade);
    };
    fc.assert(
      fc.property(leads, finding, fc.nat(30), fc.nat(30), rules, (list, found, one, other, ruleSet) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const low = sampleFacts(list, { generalCriteria: less });
        const [lower, higher, worse] = [
          height(low, ruleSet),
          height({ ...low, generalCriteria: more }, ruleSet),
          height({ ...low, ...found }, ruleSet),
        ];
        if (lower !== null && worse !== null) expect(worse).toBeLessThanOrEqual(lower);
        if (lower !== null && higher !== null) expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  it('co-operating roles change nothing', () => {
    fc.assert(
      fc.property(leads, fc.array(lead, { maxLength: 5 }), rules, (assignments, others, ruleSet) => {
        const cooperating = named(
          others.map((one) => ({ ...one, role: 'cooperating' as const })),
          'c',
        );
        const alone = evaluate(sampleFacts(assignments), ruleSet, asOf);
        const together = evaluate(sampleFacts([...assignments, ...cooperating]), ruleSet, asOf);
        const { ratios, score, proposedGrade, conditions } = together;
        expect({ ratios, score, proposedGrade, conditions }).toEqual({
          ratios: alone.ratios,
          score: alone.score,
          proposedGrade: alone.proposedGrade,
          conditions: alone.conditions,
        });
        expect(together.contributions.slice(0, alone.contributions.length)).toEqual(alone.contributions);
      }),
    );
  });
});
