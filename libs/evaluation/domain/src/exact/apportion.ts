import { remembered } from '../remembered.ts';
import { nearestDouble, ofDouble } from './nearest-double.ts';
import { commonDenominator, rational, type Rational } from './rational.ts';

/** Fractions over one denominator: their sums and comparisons are those of whole numbers. */
type Units = Readonly<{ units: readonly bigint[]; denominator: bigint }>;

const inUnits = (parts: readonly Rational[]): Units => {
  const denominator = commonDenominator(new Set(parts));
  const unitsOf = remembered((part: Rational) => part.numerator * (denominator / part.denominator));
  return { units: parts.map(unitsOf), denominator };
};

const nearestSum = ({ units, denominator }: Units): number =>
  nearestDouble(
    rational(
      units.reduce((left, right) => left + right, 0n),
      denominator,
    ),
  );

/**
 * Doubles for parts of 0 or more whose sum, added up in floating point, is the double nearest to the exact total: each
 * the nearest one where those add up already, else at most one unit in the last place of the total away from it.
 */
export const apportion = (parts: readonly Rational[]): readonly number[] => {
  const exact = inUnits(parts);
  const total = nearestSum(exact);
  const nearest = parts.map(remembered(nearestDouble));
  return addsUp(nearest, total) ? nearest : onGridOf(total, exact);
};

// Whoever adds from the left and whoever adds with compensation must both arrive.
const addsUp = (numbers: readonly number[], total: number) =>
  numbers.reduce((left, right) => left + right, 0) === total &&
  nearestSum(inUnits(numbers.map(remembered(ofDouble)))) === total;

// Multiples of the total's last place: sums of them up to the total are exact in any order.
const onGridOf = (total: number, { units, denominator }: Units): readonly number[] => {
  let [left, scale] = [total, 1n];
  while (Math.abs(left) < 2 ** 52) {
    left *= 2;
    scale *= 2n;
  }
  const shares = units.map((unit, index) => {
    const scaled = unit * scale;
    return { index, whole: scaled / denominator, rest: scaled % denominator };
  });
  const missing = BigInt(left) - shares.reduce((counted, { whole }) => counted + whole, 0n);
  const byRest = [...shares].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  const raised = new Set(byRest.slice(0, Number(missing)).map(({ index }) => index));
  const onGrid = remembered((whole: bigint) => nearestDouble(rational(whole, scale)));
  return shares.map(({ whole, index }) => onGrid(raised.has(index) ? whole + 1n : whole));
};
