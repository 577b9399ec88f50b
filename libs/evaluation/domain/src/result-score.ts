import type { Counted } from './count-assignment.ts';
import { exactly, over, plus, sum, times, type Rational } from './exact/rational.ts';
import type { RuleSet } from './rule-set.ts';

export type ResultScore = Readonly<{
  ratios: Readonly<{ quantity: Rational; quality: Rational; progress: Rational }>;
  results: Rational;
  /** In the order of the assignments given. */
  points: readonly Rational[];
}>;

/** Result points of what was counted, and each assignment's part of them; throws RangeError when nothing weighs. */
export const resultScore = (counted: readonly Counted[], ruleSet: RuleSet): ResultScore => {
  const total = sum(counted.map(({ weight }) => weight));
  const worth = {
    quantity: exactly(ruleSet.resultPoints.quantity.value),
    quality: exactly(ruleSet.resultPoints.quality.value),
    progress: exactly(ruleSet.resultPoints.progress.value),
  };
  const pointsOf = (amounts: ResultScore['ratios']): Rational =>
    plus(
      plus(times(worth.quantity, amounts.quantity), times(worth.quality, amounts.quality)),
      times(worth.progress, amounts.progress),
    );
  const ratios = {
    quantity: over(sum(counted.map(({ quantity }) => quantity)), total),
    quality: over(sum(counted.map(({ quality }) => quality)), total),
    progress: over(sum(counted.map(({ progress }) => progress)), total),
  };
  return {
    ratios,
    results: pointsOf(ratios),
    points: counted.map((assignment) => over(pointsOf(assignment), total)),
  };
};
