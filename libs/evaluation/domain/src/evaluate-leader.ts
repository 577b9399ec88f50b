import { conditionsOf } from './conditions.ts';
import { countingBy } from './count-assignment.ts';
import { evaluate } from './evaluate.ts';
import type { Condition, Evaluation } from './evaluation.ts';
import { nearestDouble } from './exact/nearest-double.ts';
import { compare, exactly, fractionText, one, over, plus, type ExactNumber } from './exact/rational.ts';
import type { EvaluationFacts } from './facts.ts';
import { leaderResults, type LeaderFacts } from './heads.ts';
import { inBoth } from './in-both.ts';
import { besideBounds, percentOf } from './number.text.ts';
import { proposeGrade } from './propose-grade.ts';
import type { LeaderCriteria, RuleSet } from './rule-set.ts';

/** What people say of a leader beside what the assignments say. */
export type LeaderGiven = Omit<LeaderFacts, 'unitAllDone'>;

const notGiven: Condition = {
  code: 'leader-criteria-given',
  met: false,
  because: inBoth(
    'chưa chấm tiêu chí của người đứng đầu: kết quả của cấp dưới (d) và đoàn kết nội bộ (e)',
    'the leader’s criteria have not been given: results of the staff (d) and unity (e)',
  ),
};

type Share = Readonly<{ done: number; of: number }>;

/** Each with what it counts for, so that the results can be reckoned again by hand. */
const furtherRatios = (
  { staff, unit }: LeaderCriteria,
  facts: LeaderFacts,
  { done, of }: Share,
): readonly Condition[] => {
  const line = (code: string, met: boolean, share: ExactNumber, vi: string, en: string): Condition => {
    const percent = besideBounds(percentOf(exactly(share)), []);
    const because = inBoth(`${vi}: tính ${percent.vi} %`, `${en}: counted as ${percent.en} %`);
    return { code: `heads.criteria.${code}`, met, because };
  };
  const { staffAllSatisfactory, unitAllDone, unity } = facts;
  return [
    staffAllSatisfactory
      ? line(
          'staff',
          true,
          staff.all.value,
          'd, cấp dưới đều hoàn thành nhiệm vụ trở lên',
          'd, all staff are satisfactory or above',
        )
      : line(
          'staff',
          false,
          staff.otherwise.value,
          'd, có cấp dưới không hoàn thành nhiệm vụ',
          'd, not all staff are satisfactory or above',
        ),
    line(
      'unit',
      unitAllDone,
      unitAllDone ? unit.all.value : unit.otherwise.value,
      `đ, đơn vị có ${done}/${of} nhiệm vụ đúng tiến độ và bảo đảm chất lượng`,
      `đ, ${done} of ${of} assignments of the unit were on time and with quality`,
    ),
    line('unity', compare(exactly(unity), one) >= 0, unity, 'e, đoàn kết nội bộ', 'e, unity'),
  ];
};

/**
 * Scores a leader as `evaluate` scores a unit, by rules that ask three ratios more: the staff's results (d), the unit's
 * plan (đ), unity (e). Each of the ratios brings an equal part; the `points` of the contributions add up to those of the
 * first three. `given` null: no results, and nothing proposed. By other rules a leader is scored as the unit is.
 */
export const evaluateLeader = (
  facts: EvaluationFacts,
  given: LeaderGiven | null,
  ruleSet: RuleSet,
  asOf: string = facts.period.to,
  rulesHash?: string,
  day: string = asOf,
): Evaluation => {
  const { criteria } = ruleSet.heads;
  if (criteria === null) return evaluate(facts, ruleSet, asOf, rulesHash, day);
  const part = over(exactly(criteria.resultPoints.value), exactly(criteria.ratios.value));
  const equal = { ...criteria.resultPoints, value: fractionText(part) };
  const resultPoints = { quantity: equal, quality: equal, progress: equal };
  const own = evaluate(facts, { ...ruleSet, resultPoints }, asOf, rulesHash, day);
  const count = countingBy(ruleSet);
  const leads = facts.assignments.flatMap((fact) => count(fact, asOf) ?? []).filter(({ lead }) => lead);
  if (leads.length === 0) return own;
  if (given === null) {
    const conditions = [...conditionsOf(ruleSet, { leads, facts, total: null }), notGiven];
    const exact = { ...own.exact, score: null };
    return { ...own, score: null, proposedGrade: null, needsDecision: true, conditions, exact };
  }
  const done = leads.filter(({ is }) => is['on-time-with-quality']).length;
  const leader = { ...given, unitAllDone: done === leads.length };
  const results = exactly(leaderResults(own, leader, ruleSet) ?? 0);
  const general = facts.generalCriteria === null ? null : exactly(facts.generalCriteria);
  const total = general && plus(general, results);
  const share = { done, of: leads.length };
  const conditions = [
    ...conditionsOf(ruleSet, { leads, facts, total }),
    ...furtherRatios(criteria, leader, share),
  ];
  const proposedGrade = proposeGrade(ruleSet, total, conditions);
  return {
    ...own,
    score: {
      general: general && nearestDouble(general),
      results: nearestDouble(results),
      total: total && nearestDouble(total),
    },
    proposedGrade,
    needsDecision: proposedGrade === null,
    conditions,
    exact: {
      ...own.exact,
      score: {
        general: general && fractionText(general),
        results: fractionText(results),
        total: total && fractionText(total),
      },
    },
  };
};
