import { nearestDouble, ofDouble } from './nearest-double.ts';
import { rational, sum, times, type Rational } from './rational.ts';

/**
 * Doubles for parts of 0 or more whose sum, added up in floating point, is the double nearest to the exact total: each
 * the nearest one where those add up already, else at most one unit in the last place of the total away from it.
 */
export const apportion = (parts: readonly Rational[]): readonly number[] => {
  const total = nearestDouble(sum(parts));
  const nearest = parts.map(nearestDouble);
  return addsUp(nearest, total) ? nearest : onGridOf(total, parts);
};

// Whoever adds from the left and whoever adds with compensation must both arrive.
const addsUp = (numbers: readonly number[], total: number) =>
  numbers.reduce((left, right) => left + right, 0) === total &&
  nearestDouble(sum(numbers.map(ofDouble))) === total;

// Multiples of the total's last place: sums of them up to the total are exact in any order.
const onGridOf = (total: number, parts: readonly Rational[]): readonly number[] => {
  let [units, scale] = [total, 1n];
  while (Math.abs(units) < 2 ** 52) {
    units *= 2;
    scale *= 2n;
  }
  const shares = parts.map((part, index) => {
    const { numerator, denominator } = times(part, rational(scale));
    return { index, units: numerator / denominator, rest: numerator % denominator, denominator };
  });
  const missing = BigInt(units) - shares.reduce((counted, share) => counted + share.units, 0n);
  const byRest = [...shares].sort((a, b) => {
    const difference = b.rest * a.denominator - a.rest * b.denominator;
    return difference > 0n ? 1 : difference < 0n ? -1 : a.index - b.index;
  });
  const raised = new Set(byRest.slice(0, Number(missing)).map(({ index }) => index));
  return shares.map((share) =>
    nearestDouble(rational(share.units + (raised.has(share.index) ? 1n : 0n), scale)),
  );
};
