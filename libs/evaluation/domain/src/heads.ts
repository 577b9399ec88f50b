import {
  exactly,
  atLeast,
  fractionText,
  over,
  plus,
  rational,
  sum,
  times,
  type ExactNumber,
} from './exact/rational.ts';
import type { Evaluation } from './evaluation.ts';
import { gradeInWords, lowerOf, oneBelow } from './grade.text.ts';
import type { Bilingual, Grade, LeaderCriteria, RuleSet } from './rule-set.ts';

export type DoneShare = Readonly<{ done: number; of: number }>;

export type HeadFacts = Readonly<{
  post: 'head' | 'deputy';
  /** What the person's own criteria come to; null: not given yet. */
  ownGrade: Grade | null;
  /** Assignments that the unit led in the period rated; null: nothing counted. */
  unitDone: DoneShare | null;
  /** Quarters of the year in which the unit failed, as `2026-Q1`. */
  failedQuarters: readonly string[];
}>;

export type HeadRating = Readonly<{
  /** Null: a person decides. */
  grade: Grade | null;
  needsDecision: boolean;
  /** What held the grade down, by the field of the rule set that says so. */
  because: readonly Readonly<{ rule: string; words: Bilingual }>[];
}>;

type Limit = Readonly<{ rule: string; most: Grade; words: Bilingual }>;

const failsUnit = ({ heads }: RuleSet, share: DoneShare | null): share is DoneShare =>
  share !== null &&
  share.of > 0 &&
  !atLeast(rational(BigInt(share.done), BigInt(share.of)), exactly(heads.unitDoneAtLeast.value));

const limitsOf = (unit: Evaluation, facts: HeadFacts, ruleSet: RuleSet): readonly Limit[] => {
  const { heads } = ruleSet;
  const { post, unitDone, failedQuarters } = facts;
  const limits: Limit[] = [];
  if (post === 'head' && unit.proposedGrade !== null)
    limits.push({
      rule: 'heads.neverAboveUnit',
      most: unit.proposedGrade,
      words: {
        vi: `không cao hơn đơn vị: ${gradeInWords[unit.proposedGrade].vi}`,
        en: `not above the unit: ${gradeInWords[unit.proposedGrade].en}`,
      },
    });
  if (failsUnit(ruleSet, unitDone)) {
    const share = `${unitDone.done}/${unitDone.of}`;
    limits.push({
      rule: post === 'head' ? 'heads.unitDoneAtLeast' : 'heads.deputiesThen',
      most: post === 'head' ? 'failed' : oneBelow(heads.deputiesThen.value),
      words: {
        vi: `đơn vị chỉ hoàn thành ${share} nhiệm vụ`,
        en: `the unit did only ${share} of its assignments`,
      },
    });
  }
  if (!atLeast(exactly(heads.failedQuarters.most.value), exactly(failedQuarters.length)))
    limits.push({
      rule: 'heads.failedQuarters',
      most: oneBelow(heads.failedQuarters.rulesOut.value),
      words: {
        vi: `quý không hoàn thành nhiệm vụ: ${failedQuarters.join(', ')}`,
        en: `failed quarters: ${failedQuarters.join(', ')}`,
      },
    });
  return limits;
};

/** A proposal for the head or a deputy of a unit, held down by what the unit's own rating allows. */
export const rateHead = (unit: Evaluation, facts: HeadFacts, ruleSet: RuleSet): HeadRating => {
  const limits = limitsOf(unit, facts, ruleSet);
  const most = limits.reduce<Grade>((lowest, limit) => lowerOf(lowest, limit.most), 'excellent');
  const waitsForUnit = facts.post === 'head' && unit.proposedGrade === null && most !== 'failed';
  const own = facts.ownGrade;
  const held = limits.filter((limit) => own === null || lowerOf(limit.most, own) !== own);
  const because = held.map(({ rule, words }) => ({ rule, words }));
  if (most === 'failed') return { grade: 'failed', needsDecision: false, because };
  if (own === null || waitsForUnit) {
    const rule = own === null ? 'generalPoints' : 'heads.neverAboveUnit';
    const words: Bilingual =
      own === null
        ? { vi: 'chưa có kết quả của cá nhân', en: 'the person’s own result has not been given' }
        : { vi: 'đơn vị chưa có mức đề xuất', en: 'the unit has no proposed grade yet' };
    return { grade: null, needsDecision: true, because: [...because, { rule, words }] };
  }
  return { grade: lowerOf(own, most), needsDecision: false, because };
};

export type LeaderFacts = Readonly<{
  /** Whether all staff are rated satisfactory or above. */
  staffAllSatisfactory: boolean;
  /** Whether the unit finished all that was planned, on time and with quality. */
  unitAllDone: boolean;
  /** Given by people: 0 to 1. */
  unity: ExactNumber;
}>;

/** A leader's result points, exact: 70 × (a + b + c + d + đ + e) / 6. Null: nothing counted, or no such criteria. */
export const leaderResults = (own: Evaluation, facts: LeaderFacts, ruleSet: RuleSet): string | null => {
  const criteria: LeaderCriteria | null = ruleSet.heads.criteria;
  const { ratios } = own.exact;
  if (criteria === null || ratios === null) return null;
  const staff = facts.staffAllSatisfactory ? criteria.staff.all : criteria.staff.otherwise;
  const unit = facts.unitAllDone ? criteria.unit.all : criteria.unit.otherwise;
  const threeOwn = sum([ratios.quantity, ratios.quality, ratios.progress].map(exactly));
  const threeMore = sum([staff.value, unit.value, facts.unity].map(exactly));
  const mean = over(plus(threeOwn, threeMore), exactly(criteria.ratios.value));
  return fractionText(times(exactly(criteria.resultPoints.value), mean));
};
