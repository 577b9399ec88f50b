import type { Counted } from './count-assignment.ts';
import type { Condition } from './evaluation.ts';
import { atLeast, exactly, rational, type Rational } from './exact/rational.ts';
import type { EvaluationFacts } from './facts.ts';
import { inBoth } from './in-both.ts';
import { besideBounds, english, percentOf, vietnamese } from './number.text.ts';
import type { Bilingual, ConditionRule, GradeRule, Quality, RuleSet } from './rule-set.ts';

const inWords: Readonly<Record<Quality, Bilingual>> = {
  done: { vi: 'nhiệm vụ hoàn thành', en: 'assignments done' },
  'on-time': { vi: 'nhiệm vụ đúng tiến độ', en: 'assignments on time' },
  'off-schedule': { vi: 'nhiệm vụ chậm hoặc chưa xong', en: 'assignments off schedule' },
  'on-time-with-quality': {
    vi: 'nhiệm vụ đúng tiến độ và bảo đảm chất lượng',
    en: 'assignments on time and with quality',
  },
  beyond: { vi: 'nhiệm vụ vượt mức', en: 'assignments beyond requirement' },
};

type Situation = Readonly<{ leads: readonly Counted[]; facts: EvaluationFacts; total: Rational | null }>;

const ofRule = (rule: ConditionRule, { leads, facts }: Situation): Condition => {
  const by = facts.disciplinedBy === undefined ? '' : `: ${facts.disciplinedBy}`;
  if (rule.kind === 'no-discipline')
    return {
      code: rule.code,
      met: !facts.disciplined,
      because: facts.disciplined
        ? inBoth(
            `có đơn vị hoặc thành viên bị kỷ luật${by}`,
            `a subordinate unit or a member was disciplined${by}`,
          )
        : inBoth('không có đơn vị, thành viên bị kỷ luật', 'no subordinate unit or member was disciplined'),
    };
  const matching = leads.filter((assignment) => assignment.is[rule.of]).length;
  const share = rational(BigInt(matching), BigInt(leads.length));
  const bound = exactly(rule.share.value);
  const percent = percentOf(bound);
  const words = inWords[rule.of];
  const isLowest = rule.kind === 'share-at-least';
  return {
    code: rule.code,
    met: isLowest ? atLeast(share, bound) : atLeast(bound, share),
    because: inBoth(
      `${matching}/${leads.length} ${words.vi}, cần ${isLowest ? 'ít nhất' : 'không quá'} ${vietnamese(percent)} %`,
      `${matching} of ${leads.length} ${words.en}, needs ${isLowest ? 'at least' : 'at most'} ${english(percent)} %`,
    ),
  };
};

export const scoreCode = (grade: GradeRule): string => `score-at-least-${grade.atLeast.value}`;

const ofScore = (grade: GradeRule, { total }: Situation): Condition => {
  const bound = exactly(grade.atLeast.value);
  const shown = total && besideBounds(total, [bound]);
  return {
    code: scoreCode(grade),
    met: total !== null && atLeast(total, bound),
    because:
      shown === null
        ? inBoth(`chưa có tổng điểm, cần từ ${vietnamese(bound)}`, `no total yet, needs ${english(bound)}`)
        : inBoth(
            `tổng điểm ${shown.vi}, cần từ ${vietnamese(bound)}`,
            `total ${shown.en}, needs ${english(bound)}`,
          ),
  };
};

export const noBreach = 'no-concluded-breach';

const ofBreach = (ruleSet: RuleSet, { breach }: EvaluationFacts): readonly Condition[] => {
  if (ruleSet.breach === null || breach === undefined) return [];
  const because = breach
    ? inBoth(`đã kết luận có vi phạm: ${breach.document}`, `a breach was concluded: ${breach.document}`)
    : inBoth('không có vi phạm được kết luận', 'no breach was concluded');
  return [{ code: noBreach, met: breach === null, because }];
};

/** Each condition of the rule set and each grade's score, met or not, for at least one lead assignment. */
export const conditionsOf = (ruleSet: RuleSet, situation: Situation): readonly Condition[] => [
  {
    code: 'general-criteria-given',
    met: situation.facts.generalCriteria !== null,
    because:
      situation.facts.generalCriteria === null
        ? inBoth('chưa có điểm tiêu chí chung', 'the general criteria have not been given points')
        : inBoth('đã có điểm tiêu chí chung', 'the general criteria have been given points'),
  },
  ...ruleSet.grades.map((grade) => ofScore(grade, situation)),
  ...ruleSet.conditions.map((rule) => ofRule(rule, situation)),
  ...ofBreach(ruleSet, situation.facts),
];
