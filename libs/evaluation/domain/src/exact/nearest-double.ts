import { safe, type Rational } from './rational.ts';

const bitLength = (value: bigint) => value.toString(2).length;

// More bits than a double's 53, so that what the division leaves over can only break a tie.
const keptBits = 66;

/** The double nearest to the exact value, ties to even, as JSON's numbers are read. */
export const nearestDouble = ({ numerator, denominator }: Rational): number => {
  if (numerator === 0n) return 0;
  const magnitude = numerator < 0n ? -numerator : numerator;
  // Division of doubles is rounded to the nearest, and both are held exactly.
  if (magnitude <= safe && denominator <= safe) return Number(numerator) / Number(denominator);
  const shift = keptBits - bitLength(magnitude) + bitLength(denominator);
  const [dividend, divisor] =
    shift >= 0 ? [magnitude << BigInt(shift), denominator] : [magnitude, denominator << BigInt(-shift)];
  const quotient = dividend / divisor;
  const sticky = dividend % divisor === 0n ? quotient : quotient | 1n;
  const half = Math.trunc(shift / 2);
  const value = Number(sticky) / 2 ** half / 2 ** (shift - half);
  return numerator < 0n ? -value : value;
};

/** What a double stands for, to the last bit. */
export const ofDouble = (value: number): Rational => {
  let [scaled, denominator] = [value, 1n];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(scaled), denominator };
};
