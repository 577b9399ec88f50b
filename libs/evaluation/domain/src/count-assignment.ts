import { exactly, max, one, plus, rational, times, zero, type Rational } from './exact/rational.ts';
import type { AssignmentFact } from './facts.ts';
import type { Quality, RuleSet } from './rule-set.ts';

/** An assignment as it stood on the as-of date. */
export type Counted = Readonly<{
  id: string;
  weight: Rational;
  quantity: Rational;
  quality: Rational;
  progress: Rational;
  lead: boolean;
  is: Readonly<Record<Quality, boolean>>;
}>;

const happened = (date: string | null, asOf: string) => date !== null && date <= asOf;

/** 1 − step × occurrences, not below 0. */
const remaining = (step: Rational, occurrences: number): Rational =>
  max(zero, plus(one, times(step, rational(-BigInt(occurrences)))));

/**
 * Null: left out, neither submitted nor due yet. Without a deadline an assignment counts from its submission on, and
 * is late only by what was recorded as such.
 */
export const countAssignment = (fact: AssignmentFact, ruleSet: RuleSet, asOf: string): Counted | null => {
  if (!happened(fact.submittedOn, asOf) && !happened(fact.dueOn, asOf)) return null;
  // A day after the as-of date means that it has not happened yet, whatever else the facts say of it.
  const toCome = [fact.submittedOn, fact.acceptedOn].some((date) => date !== null && date > asOf);
  const done = fact.accepted && !toCome;
  const submittedLate = fact.submittedOn !== null && fact.dueOn !== null && fact.submittedOn > fact.dueOn;
  const late = fact.objectiveCause ? 0 : Math.max(fact.lateOccurrences, submittedLate ? 1 : 0);
  const failures = fact.objectiveCause ? 0 : fact.qualityFailures;
  const weight = times(exactly(fact.coefficient), exactly(ruleSet.roleFactors[fact.role].value));
  const quantity = done ? weight : zero;
  const { qualityFailure, lateOccurrence } = ruleSet.deductions;
  return {
    id: fact.id,
    weight,
    quantity,
    quality: times(quantity, remaining(exactly(qualityFailure.value), failures)),
    progress: times(quantity, remaining(exactly(lateOccurrence.value), late)),
    lead: fact.role === 'lead',
    is: {
      done,
      'on-time': done && late === 0,
      'off-schedule': !(done && late === 0),
      'on-time-with-quality': done && late === 0 && failures === 0,
      beyond: fact.beyondRequirement && !toCome,
    },
  };
};
