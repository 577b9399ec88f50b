import { conditionsOf } from './conditions.ts';
import { countAssignment, type Counted } from './count-assignment.ts';
import type { Evaluation } from './evaluation.ts';
import { apportion } from './exact/apportion.ts';
import { nearestDouble } from './exact/nearest-double.ts';
import { exactly, fractionText, plus, zero, type Rational } from './exact/rational.ts';
import type { EvaluationFacts } from './facts.ts';
import { inBoth } from './in-both.ts';
import { proposeGrade } from './propose-grade.ts';
import { resultScore } from './result-score.ts';
import type { RuleSet } from './rule-set.ts';

type Amounts = Pick<Counted, 'quantity' | 'quality' | 'progress'>;

const three = <Value>(amounts: Amounts, write: (value: Rational) => Value) => ({
  quantity: write(amounts.quantity),
  quality: write(amounts.quality),
  progress: write(amounts.progress),
});

const contributionsOf = (counted: readonly Counted[], points: readonly Rational[]) => {
  const doubles = apportion(points);
  return {
    numbers: counted.map((assignment, index) => ({
      assignment: assignment.id,
      ...three(assignment, nearestDouble),
      points: doubles[index] ?? 0,
    })),
    exact: counted.map((assignment, index) => ({
      assignment: assignment.id,
      weight: fractionText(assignment.weight),
      ...three(assignment, fractionText),
      points: fractionText(points[index] ?? zero),
    })),
  };
};

const nothingCounted = (asOf: string) => ({
  code: 'something-counted',
  met: false,
  because: inBoth(
    `chưa đủ dữ liệu: đến ${asOf} chưa có nhiệm vụ chủ trì nào đến hạn hoặc đã nộp kết quả`,
    `not enough data: by ${asOf} no assignment led by the unit was due or submitted`,
  ),
});

/**
 * Scores a unit by a rule set as things stood at the end of `asOf` (`YYYY-MM-DD`, default the last day of the period).
 * All sums and comparisons are exact. Facts and rule set are taken as `parseFacts` and `parseRuleSet` let them through.
 */
export const evaluate = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  asOf: string = facts.period.to,
): Evaluation => {
  const counted = facts.assignments.flatMap((fact) => countAssignment(fact, ruleSet, asOf) ?? []);
  const leads = counted.filter(({ lead }) => lead);
  const about = { unit: facts.unit, rules: ruleSet.id, asOf };
  if (leads.length === 0) {
    const contributions = contributionsOf(
      counted,
      counted.map(() => zero),
    );
    return {
      ...about,
      ratios: null,
      score: null,
      proposedGrade: null,
      needsDecision: true,
      conditions: [nothingCounted(asOf)],
      contributions: contributions.numbers,
      exact: { ratios: null, score: null, contributions: contributions.exact },
    };
  }
  const { ratios, results, points } = resultScore(counted, ruleSet);
  const general = facts.generalCriteria === null ? null : exactly(facts.generalCriteria);
  const total = general && plus(general, results);
  const conditions = conditionsOf(ruleSet, { leads, disciplined: facts.disciplined, total });
  const proposedGrade = proposeGrade(ruleSet, total, conditions);
  const contributions = contributionsOf(counted, points);
  return {
    ...about,
    ratios: three(ratios, nearestDouble),
    score: {
      general: facts.generalCriteria,
      results: nearestDouble(results),
      total: total && nearestDouble(total),
    },
    proposedGrade,
    needsDecision: proposedGrade === null,
    conditions,
    contributions: contributions.numbers,
    exact: {
      ratios: three(ratios, fractionText),
      score: {
        general: general && fractionText(general),
        results: fractionText(results),
        total: total && fractionText(total),
      },
      contributions: contributions.exact,
    },
  };
};
