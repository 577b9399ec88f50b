import { exactly, plus, rational, times, type ExactNumber } from './rational.ts';

const floor = (numerator: bigint, denominator: bigint): bigint =>
  numerator >= 0n ? numerator / denominator : -((-numerator + denominator - 1n) / denominator);

/**
 * One decimal, half up, from the exact value: `display("70/3")` is `"23.3"`, `display(89.95)` is `"90.0"`. For eyes
 * only: whether a score reaches a grade is decided unrounded. Throws RangeError for what is no number.
 */
export const display = (value: ExactNumber): string => {
  const { numerator, denominator } = plus(times(exactly(value), rational(10n)), rational(1n, 2n));
  const tenths = floor(numerator, denominator);
  const magnitude = tenths < 0n ? -tenths : tenths;
  return `${tenths < 0n ? '-' : ''}${magnitude / 10n}.${magnitude % 10n}`;
};
