import { conditionsOf } from './conditions.ts';
import { contributionsOf } from './contributions.ts';
import { countingBy, three } from './count-assignment.ts';
import type { Evaluation } from './evaluation.ts';
import { nearestDouble } from './exact/nearest-double.ts';
import { exactly, fractionText, plus, zero } from './exact/rational.ts';
import type { EvaluationFacts } from './facts.ts';
import { inBoth } from './in-both.ts';
import { proposeGrade } from './propose-grade.ts';
import { resultScore } from './result-score.ts';
import type { RuleSet } from './rule-set.ts';

const nothingCounted = (day: string) => ({
  code: 'something-counted',
  met: false,
  because: inBoth(
    `chưa đủ dữ liệu: đến ${day} chưa có nhiệm vụ chủ trì nào đến hạn hoặc đã nộp kết quả`,
    `not enough data: by ${day} no assignment led by the unit was due or submitted`,
  ),
});

/**
 * Scores a unit by a rule set as things stood at the end of `asOf` (`YYYY-MM-DD`, default the last day of the period).
 * All sums and comparisons are exact. `rulesHash` is only passed on. Facts and rule set are taken as `parseFacts` and
 * `parseRuleSet` let them through. `day`: what it is dated by, where the facts are of a day already and `asOf` only has to
 * be late enough for all of them.
 */
export const evaluate = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  asOf: string = facts.period.to,
  rulesHash?: string,
  day: string = asOf,
): Evaluation => {
  const count = countingBy(ruleSet);
  const counted = facts.assignments.flatMap((fact) => count(fact, asOf) ?? []);
  const leads = counted.filter(({ lead }) => lead);
  const about = {
    unit: facts.unit,
    rules: ruleSet.id,
    ...(rulesHash === undefined ? {} : { rulesHash }),
    asOf: day,
  };
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
      conditions: [nothingCounted(day)],
      contributions: contributions.numbers,
      exact: { ratios: null, score: null, contributions: contributions.exact },
    };
  }
  const { ratios, results, points } = resultScore(counted, ruleSet);
  const general = facts.generalCriteria === null ? null : exactly(facts.generalCriteria);
  const total = general && plus(general, results);
  const conditions = conditionsOf(ruleSet, { leads, facts, total });
  const proposedGrade = proposeGrade(ruleSet, total, conditions);
  const contributions = contributionsOf(counted, points);
  return {
    ...about,
    ratios: three(ratios, nearestDouble),
    score: {
      general: general && nearestDouble(general),
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
