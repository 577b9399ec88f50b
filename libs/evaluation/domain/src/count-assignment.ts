import { daysBetween } from './days.ts';
import { nearestDouble } from './exact/nearest-double.ts';
import {
  atLeast,
  exactly,
  fractionText,
  max,
  one,
  plus,
  rational,
  times,
  zero,
  type Rational,
} from './exact/rational.ts';
import type { AssignmentFact } from './facts.ts';
import { pointsBy } from './result-score.ts';
import type { Quality, Role, RuleSet } from './rule-set.ts';

type Three<Value> = Readonly<{ quantity: Value; quality: Value; progress: Value }>;

/** What an assignment weighs and brings in. Equal assignments share one object. */
export type Amounts = Three<Rational> &
  Readonly<{
    weight: Rational;
    /** Points before they are divided by the sum of weights. */
    worth: Rational;
    numbers: Three<number>;
    texts: Three<string> & Readonly<{ weight: string }>;
    /** Fields of the rule set that made them. */
    rule: readonly string[];
  }>;

export const three = <Value>(
  { quantity, quality, progress }: Three<Rational>,
  write: (value: Rational) => Value,
): Three<Value> => ({ quantity: write(quantity), quality: write(quality), progress: write(progress) });

/** An assignment as it stood on the as-of date. */
export type Counted = Readonly<{
  fact: AssignmentFact;
  amounts: Amounts;
  lead: boolean;
  is: Readonly<Record<Quality, boolean>>;
}>;

const happened = (date: string | null, asOf: string) => date !== null && date <= asOf;

/** 1 − step × occurrences, not below 0. */
const remaining = (step: Rational, occurrences: number): Rational =>
  max(zero, plus(one, times(step, rational(-BigInt(occurrences)))));

const onTime = { kept: one, rule: [] };

/** What an assignment keeps of its progress; bands, where there are any, take the place of the deduction. */
const progressKept = (ruleSet: RuleSet, late: number, days: number | null) => {
  const { lateBands, deductions } = ruleSet;
  if (late === 0) return onTime;
  if (lateBands.length === 0 || days === null)
    return {
      kept: remaining(exactly(deductions.lateOccurrence.value), late),
      rule: ['deductions.lateOccurrence'],
    };
  const place = lateBands.findIndex((band) => atLeast(exactly(band.days.value), exactly(days)));
  const band = lateBands[place];
  return band
    ? { kept: exactly(band.share.value), rule: [`lateBands.${place}.share`] }
    : { kept: zero, rule: ['lateBands'] };
};

type Kind = Readonly<{
  coefficient: number;
  role: Role;
  done: boolean;
  failures: number;
  late: number;
  days: number | null;
}>;

const amountsBy = (ruleSet: RuleSet, pointsOf: ReturnType<typeof pointsBy>, kind: Kind): Amounts => {
  const { coefficient, role, done, failures, late, days } = kind;
  const weight = times(exactly(coefficient), exactly(ruleSet.roleFactors[role].value));
  const quantity = done ? weight : zero;
  const progress = progressKept(ruleSet, late, days);
  const amounts = {
    quantity,
    quality: times(quantity, remaining(exactly(ruleSet.deductions.qualityFailure.value), failures)),
    progress: times(quantity, progress.kept),
  };
  return {
    weight,
    worth: pointsOf(amounts),
    ...amounts,
    numbers: three(amounts, nearestDouble),
    texts: { weight: fractionText(weight), ...three(amounts, fractionText) },
    rule: [
      `roleFactors.${role}`,
      'resultPoints.quantity',
      'resultPoints.quality',
      'resultPoints.progress',
      ...(failures > 0 ? ['deductions.qualityFailure'] : []),
      ...progress.rule,
    ],
  };
};

const daysLate = ({ dueOn, submittedOn }: AssignmentFact): number | null =>
  dueOn === null || submittedOn === null ? null : Math.max(1, daysBetween(dueOn, submittedOn));

const counting = (ruleSet: RuleSet) => {
  const pointsOf = pointsBy(ruleSet);
  const known = new Map<string, Amounts>();
  const amountsOf = (kind: Kind): Amounts => {
    const key = `${kind.coefficient} ${kind.role} ${kind.done} ${kind.failures} ${kind.late} ${kind.days}`;
    const amounts = known.get(key) ?? amountsBy(ruleSet, pointsOf, kind);
    known.set(key, amounts);
    return amounts;
  };
  return (fact: AssignmentFact, asOf: string): Counted | null => {
    if (!happened(fact.submittedOn, asOf) && !happened(fact.dueOn, asOf)) return null;
    const { coefficient, role } = fact;
    // A day after the as-of date means that it has not happened yet, whatever else the facts say of it.
    const toCome =
      (fact.submittedOn !== null && fact.submittedOn > asOf) ||
      (fact.acceptedOn !== null && fact.acceptedOn > asOf);
    const done = fact.accepted && !toCome;
    const submittedLate = fact.submittedOn !== null && fact.dueOn !== null && fact.submittedOn > fact.dueOn;
    const late = fact.objectiveCause ? 0 : Math.max(fact.lateOccurrences, submittedLate ? 1 : 0);
    const failures = fact.objectiveCause ? 0 : fact.qualityFailures;
    const days = late > 0 && ruleSet.lateBands.length > 0 ? daysLate(fact) : null;
    return {
      fact,
      amounts: amountsOf({ coefficient, role, done, failures, late, days }),
      lead: role === 'lead',
      is: {
        done,
        'on-time': done && late === 0,
        'off-schedule': !(done && late === 0),
        'on-time-with-quality': done && late === 0 && failures === 0,
        beyond: fact.beyondRequirement && !toCome,
      },
    };
  };
};

// A rule set never changes, so what it makes of a kind of assignment need be worked out once.
const countings = new WeakMap<RuleSet, ReturnType<typeof counting>>();

/**
 * Counts assignments by a rule set. Null: left out, neither submitted nor due yet. Without a deadline an assignment
 * counts from its submission on, and is late only by what was recorded as such.
 */
export const countingBy = (ruleSet: RuleSet) => {
  const count = countings.get(ruleSet) ?? counting(ruleSet);
  countings.set(ruleSet, count);
  return count;
};
