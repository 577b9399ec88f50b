import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvaluations } from './compare-evaluations.ts';
import { evaluate } from './evaluate.ts';
import { fractionText, exactly, max, one, over, plus, rational, sum, times, zero } from './exact/rational.ts';
import type { AssignmentFact } from './facts.ts';
import { knownAt } from './reach/open-assignments.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSets } from './rule-sets.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

const asOf = '2026-06-30';
const day = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-0${month}-${String(date).padStart(2, '0')}`);

const changes = fc.record({
  // Tenths and hundredths, so that common denominators are not trivial.
  coefficient: fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100),
  role: fc.constantFrom('lead' as const, 'lead' as const, 'cooperating' as const),
  dueOn: fc.option(day),
  submittedOn: fc.option(day),
  accepted: fc.boolean(),
  qualityFailures: fc.integer({ min: 0, max: 5 }),
  lateOccurrences: fc.integer({ min: 0, max: 5 }),
  objectiveCause: fc.boolean(),
  beyondRequirement: fc.boolean(),
});

const lists = fc
  .array(changes, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((one, index) => sampleAssignment(`a${index}`, one)));
const rules = fc.constantFrom(...ruleSets);

/** One assignment after the other, nothing remembered: what the definition says, slowly. */
const plainly = (
  assignments: readonly AssignmentFact[],
  { roleFactors, deductions, resultPoints }: RuleSet,
) => {
  const counted = assignments
    .filter(({ submittedOn, dueOn }) => [submittedOn, dueOn].some((date) => date !== null && date <= asOf))
    .map((fact) => {
      const { submittedOn, dueOn, lateOccurrences, qualityFailures } = fact;
      const weight = times(exactly(fact.coefficient), exactly(roleFactors[fact.role].value));
      const done = fact.accepted && !(submittedOn !== null && submittedOn > asOf);
      const submittedLate = submittedOn !== null && dueOn !== null && submittedOn > dueOn;
      const late = Math.max(lateOccurrences, submittedLate ? 1 : 0);
      const kept = (step: string | number, count: number) =>
        max(zero, plus(one, times(exactly(step), rational(BigInt(fact.objectiveCause ? 0 : -count)))));
      const quantity = done ? weight : zero;
      const quality = times(quantity, kept(deductions.qualityFailure.value, qualityFailures));
      const progress = times(quantity, kept(deductions.lateOccurrence.value, late));
      return { fact, weight, quantity, quality, progress };
    });
  const total = sum(counted.map(({ weight }) => weight));
  if (total.numerator === 0n) return null;
  const points = counted.map(({ fact, quantity, quality, progress }) => ({
    assignment: fact.id,
    points: over(
      sum([
        times(exactly(resultPoints.quantity.value), quantity),
        times(exactly(resultPoints.quality.value), quality),
        times(exactly(resultPoints.progress.value), progress),
      ]),
      total,
    ),
  }));
  return {
    results: fractionText(sum(points.map((line) => line.points))),
    points: points.map((line) => ({ assignment: line.assignment, points: fractionText(line.points) })),
  };
};

describe('Whatever the facts, the quick way', () => {
  it('comes to what the definition says', () => {
    fc.assert(
      fc.property(lists, rules, (assignments, ruleSet) => {
        const { exact } = evaluate(sampleFacts(assignments), ruleSet, asOf);
        const expected = plainly(assignments, ruleSet);
        expect(exact.score?.results).toBe(expected?.results);
        if (expected)
          expect(exact.contributions.map(({ assignment, points }) => ({ assignment, points }))).toEqual(
            expected.points,
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('Whatever the facts, a line', () => {
  it('follows from its own assignment: what others did changes its points alone, by the sum of weights', () => {
    fc.assert(
      fc.property(lists, changes, rules, (assignments, other, ruleSet) => {
        const [first, ...rest] = assignments;
        const before = evaluate(sampleFacts(assignments), ruleSet, asOf);
        const replaced = [sampleAssignment(first?.id ?? 'a0', other), ...rest];
        const after = evaluate(sampleFacts(replaced), ruleSet, asOf);
        for (const { assignment, change } of compareEvaluations(before, after).lines)
          if (assignment !== first?.id) expect(change).toBe('shifted');
      }),
    );
  });

  it('of the same weight leaves every other line as it is, to the point', () => {
    fc.assert(
      fc.property(lists, changes, rules, (assignments, { qualityFailures, lateOccurrences }, ruleSet) => {
        const [first, ...rest] = assignments;
        fc.pre(first !== undefined);
        const replaced = [{ ...first, qualityFailures, lateOccurrences }, ...rest];
        const [before, after] = [assignments, replaced].map((list) =>
          evaluate(sampleFacts(list), ruleSet, asOf),
        );
        fc.pre(before !== undefined && after !== undefined);
        const changed = compareEvaluations(before, after).lines.map(({ assignment }) => assignment);
        expect(changed.filter((id) => id !== first.id)).toEqual([]);
      }),
    );
  });
});

describe('Whatever the facts, an evaluation', () => {
  it('as of a day does not know what came later', () => {
    fc.assert(
      fc.property(lists, rules, (assignments, ruleSet) => {
        const known = assignments.map((fact) => knownAt(fact, asOf));
        expect(evaluate(sampleFacts(known), ruleSet, asOf)).toEqual(
          evaluate(sampleFacts(assignments), ruleSet, asOf),
        );
      }),
    );
  });

  it('as of today is the one that is live: no later day changes what is settled', () => {
    fc.assert(
      fc.property(lists, rules, (assignments, ruleSet) => {
        const settled = assignments.filter(({ dueOn, submittedOn }) =>
          [dueOn, submittedOn].every((date) => date === null || date <= asOf),
        );
        const [today, later] = [asOf, '2026-12-31'].map((date) =>
          evaluate(sampleFacts(settled), ruleSet, date),
        );
        fc.pre(today !== undefined && today.score !== null);
        expect({ ...later, asOf }).toEqual(today);
      }),
    );
  });

  it('is the same when every coefficient is scaled alike', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(2, 3, 5, 10), rules, (assignments, factor, ruleSet) => {
        const scaled = assignments.map((fact) => ({
          ...fact,
          coefficient: (Math.round(fact.coefficient * 100) * factor) / 100,
        }));
        const [before, after] = [assignments, scaled].map((list) =>
          evaluate(sampleFacts(list), ruleSet, asOf),
        );
        expect(after?.exact.score).toEqual(before?.exact.score);
        expect(after?.proposedGrade).toBe(before?.proposedGrade);
        expect(after?.contributions.map(({ points }) => points)).toEqual(
          before?.contributions.map(({ points }) => points),
        );
      }),
    );
  });

  it('is not changed by an objective cause where nothing would be charged', () => {
    fc.assert(
      fc.property(lists, rules, (assignments, ruleSet) => {
        const faultless = assignments.map((fact) => ({
          ...fact,
          dueOn: '2026-06-30',
          qualityFailures: 0,
          lateOccurrences: 0,
        }));
        const excused = faultless.map((fact) => ({ ...fact, objectiveCause: true }));
        expect(evaluate(sampleFacts(excused), ruleSet, asOf)).toEqual(
          evaluate(sampleFacts(faultless), ruleSet, asOf),
        );
      }),
    );
  });
});
