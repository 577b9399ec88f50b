import { exactly, plus, rational, times, type ExactNumber, type Rational } from './rational.ts';

const floor = (numerator: bigint, denominator: bigint): bigint =>
  numerator >= 0n ? numerator / denominator : -((-numerator + denominator - 1n) / denominator);

/** Half up, from the exact value. */
export const rounded = (value: Rational, places: number): Rational => {
  const scale = 10n ** BigInt(places);
  const { numerator, denominator } = plus(times(value, rational(scale)), rational(1n, 2n));
  return rational(floor(numerator, denominator), scale);
};

/**
 * One decimal, half up, from the exact value: `display("70/3")` is `"23.3"`, `display(89.95)` is `"90.0"`. For eyes
 * only: whether a score reaches a grade is decided unrounded. Throws RangeError for what is no number.
 */
export const display = (value: ExactNumber): string => {
  const { numerator, denominator } = rounded(exactly(value), 1);
  const tenths = (numerator * 10n) / denominator;
  const magnitude = tenths < 0n ? -tenths : tenths;
  return `${tenths < 0n ? '-' : ''}${magnitude / 10n}.${magnitude % 10n}`;
};
