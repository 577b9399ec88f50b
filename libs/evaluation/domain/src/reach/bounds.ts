import { scoreCode } from '../conditions.ts';
import type { Counted } from '../count-assignment.ts';
import {
  atLeast,
  compare,
  exactly,
  one,
  over,
  plus,
  rational,
  zero,
  type Rational,
} from '../exact/rational.ts';
import type { EvaluationFacts } from '../facts.ts';
import type { ConditionRule, Quality, RuleSet } from '../rule-set.ts';
import type { Course } from './open-assignments.ts';

export type Range = Readonly<{ lowest: Rational; highest: Rational }>;

/** What a condition can still become. Both: it is not decided yet. */
export type Outlook = Readonly<{ code: string; canBeMet: boolean; canBeBroken: boolean }>;

type Part = Readonly<{ value: Rational; weight: Rational }>;

const together = (a: Part, b: Part): Part => ({
  value: plus(a.value, b.value),
  weight: plus(a.weight, b.weight),
});
const nothing: Part = { value: zero, weight: zero };
const densityOf = ({ value, weight }: Part) => over(value, weight);

/** Results with everything open done as well as it can be, and with nothing of it done; null: nothing would count. */
export const resultsRange = ({ settled, open }: Course): Range | null => {
  const partOf = ({ amounts }: Counted): Part => ({ value: amounts.worth, weight: amounts.weight });
  const sure = settled.map(partOf).reduce(together, nothing);
  const certain = open.filter(({ optional }) => !optional).map(({ best }) => partOf(best));
  // What need not count is handed in, at best, as long as it raises the mean: the densest first.
  const chosen = open
    .filter(({ optional, best }) => optional && compare(best.amounts.weight, zero) > 0)
    .map(({ best }) => partOf(best))
    .sort((a, b) => compare(densityOf(b), densityOf(a)))
    .reduce(
      (sum, part) =>
        compare(sum.weight, zero) === 0 || compare(densityOf(part), densityOf(sum)) > 0
          ? together(sum, part)
          : sum,
      certain.reduce(together, sure),
    );
  if (compare(chosen.weight, zero) === 0) return null;
  const everyWeight = open.reduce((sum, { best }) => plus(sum, best.amounts.weight), sure.weight);
  return { lowest: over(sure.value, everyWeight), highest: densityOf(chosen) };
};

const fraction = (part: number, whole: number): Rational =>
  whole === 0 ? zero : rational(BigInt(part), BigInt(whole));

/** Least and greatest share of the lead assignments that can come to be so. */
const shareRange = (quality: Quality, { settled, open }: Course): Range => {
  if (quality === 'off-schedule') {
    const onTime = shareRange('on-time', { settled, open });
    const rest = (share: Rational) => plus(one, { ...share, numerator: -share.numerator });
    return { lowest: rest(onTime.highest), highest: rest(onTime.lowest) };
  }
  const leads = settled.filter(({ lead }) => lead);
  const openLeads = open.filter(({ best }) => best.lead);
  const sure = leads.filter(({ is }) => is[quality]).length;
  const can = openLeads.filter(({ best }) => best.is[quality]);
  const certain = openLeads.filter(({ optional }) => !optional).length;
  const gained = can.filter(({ optional }) => optional).length;
  return {
    lowest: fraction(sure, leads.length + openLeads.length),
    highest: fraction(sure + can.length, leads.length + certain + gained),
  };
};

const outlookOf = (rule: ConditionRule, facts: EvaluationFacts, course: Course): Outlook => {
  if (rule.kind === 'no-discipline')
    return { code: rule.code, canBeMet: !facts.disciplined, canBeBroken: facts.disciplined };
  const { lowest, highest } = shareRange(rule.of, course);
  const bound = exactly(rule.share.value);
  return rule.kind === 'share-at-least'
    ? { code: rule.code, canBeMet: atLeast(highest, bound), canBeBroken: !atLeast(lowest, bound) }
    : { code: rule.code, canBeMet: atLeast(bound, lowest), canBeBroken: !atLeast(bound, highest) };
};

/** Until general criteria are given they can be anything up to their most. */
export const totalRange = (facts: EvaluationFacts, results: Range, ruleSet: RuleSet): Range => {
  const given = facts.generalCriteria;
  return {
    lowest: plus(results.lowest, exactly(given ?? 0)),
    highest: plus(results.highest, exactly(given ?? ruleSet.generalPoints.value)),
  };
};

export const outlooks = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  course: Course,
  total: Range,
): readonly Outlook[] => [
  ...ruleSet.grades.map((grade) => ({
    code: scoreCode(grade),
    canBeMet: atLeast(total.highest, exactly(grade.atLeast.value)),
    canBeBroken: !atLeast(total.lowest, exactly(grade.atLeast.value)),
  })),
  ...ruleSet.conditions.map((rule) => outlookOf(rule, facts, course)),
];
