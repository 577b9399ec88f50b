import type { Amounts, Counted } from './count-assignment.ts';
import { exactly, over, plus, rational, sum, times, type Rational } from './exact/rational.ts';
import { remembered } from './remembered.ts';
import type { RuleSet } from './rule-set.ts';

type Three = Readonly<{ quantity: Rational; quality: Rational; progress: Rational }>;

export type ResultScore = Readonly<{
  ratios: Three;
  results: Rational;
  /** In the order of the assignments given. */
  points: readonly Rational[];
}>;

/** Points for amounts, before they are divided by the sum of weights. */
export const pointsBy = ({ resultPoints }: RuleSet) => {
  const quantity = exactly(resultPoints.quantity.value);
  const quality = exactly(resultPoints.quality.value);
  const progress = exactly(resultPoints.progress.value);
  return (amounts: Three): Rational =>
    plus(
      plus(times(quantity, amounts.quantity), times(quality, amounts.quality)),
      times(progress, amounts.progress),
    );
};

/** Result points of what was counted, and each assignment's part of them; throws RangeError when nothing weighs. */
export const resultScore = (counted: readonly Counted[], ruleSet: RuleSet): ResultScore => {
  const occurring = new Map<Amounts, number>();
  for (const { amounts } of counted) occurring.set(amounts, (occurring.get(amounts) ?? 0) + 1);
  const totalOf = (field: keyof Three | 'weight') =>
    sum([...occurring].map(([amounts, count]) => times(amounts[field], rational(BigInt(count)))));
  const total = totalOf('weight');
  const ratios = {
    quantity: over(totalOf('quantity'), total),
    quality: over(totalOf('quality'), total),
    progress: over(totalOf('progress'), total),
  };
  const partOf = remembered((amounts: Amounts) => over(amounts.worth, total));
  return {
    ratios,
    results: pointsBy(ruleSet)(ratios),
    points: counted.map(({ amounts }) => partOf(amounts)),
  };
};
