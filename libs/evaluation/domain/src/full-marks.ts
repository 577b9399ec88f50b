import { compare, exactly, max, plus, sum, times, type Rational } from './exact/rational.ts';
import { besideBounds } from './number.text.ts';
import type { Bilingual, RuleSet } from './rule-set.ts';

/** The most that results can bring: every ratio at 1. */
export const resultMarks = ({ resultPoints: { quantity, quality, progress } }: RuleSet): Rational =>
  sum([quantity, quality, progress].map(({ value }) => exactly(value)));

/** The most that general criteria and results can bring together. */
export const fullMarks = (ruleSet: RuleSet): Rational => {
  const { generalPoints, generalCriteria } = ruleSet;
  const criteria = times(exactly(generalCriteria.count.value), exactly(generalCriteria.each.value));
  const general = max(exactly(generalPoints.value), criteria);
  return plus(general, resultMarks(ruleSet));
};

const hundred = exactly(100);
const inWords = (marks: Rational): Bilingual => besideBounds(marks, [hundred]);

/** What another scale means for whoever compares two totals; null: it is the same. */
export const scaleInWords = (before: RuleSet, after: RuleSet): Bilingual | null => {
  const [was, is] = [fullMarks(before), fullMarks(after)];
  if (compare(was, is) === 0) return null;
  return {
    vi: `Tổng thang điểm là ${inWords(is).vi} thay vì ${inWords(was).vi}.`,
    en: `Full marks are ${inWords(is).en} instead of ${inWords(was).en}.`,
  };
};
