/** An exact fraction in lowest terms, the denominator above 0. Never leaves this library: JSON gets text or a number. */
export type Rational = Readonly<{ numerator: bigint; denominator: bigint }>;

/** A number as data states it: its shortest decimal text is taken as exact. What no decimal can say is `"70/3"`. */
export type ExactNumber = number | string;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

export const rational = (numerator: bigint, denominator = 1n): Rational => {
  if (denominator === 0n) throw new RangeError('division by zero');
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
};

export const zero = rational(0n);
export const one = rational(1n);

const shape = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?(?:\/(\d+))?$/i;

/** Reads 1.5, "89.95", "1e-7" or "70/3" exactly; throws RangeError for anything else. */
export const exactly = (value: ExactNumber): Rational => {
  const found = shape.exec(String(value));
  if (!found) throw new RangeError(`not a number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0', denominator = '1'] = found;
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = 10n ** BigInt(Math.abs(shift));
  return shift < 0
    ? rational(digits, scale * BigInt(denominator))
    : rational(digits * scale, BigInt(denominator));
};

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const times = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** Throws RangeError when `b` is zero. */
export const over = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const sum = (terms: readonly Rational[]): Rational => terms.reduce(plus, zero);

/** Negative when `a` is the smaller, 0 when both are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const atLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;

export const max = (a: Rational, b: Rational): Rational => (atLeast(a, b) ? a : b);

/** `"70/3"`, or `"70"` for a whole number; `exactly` reads it back. */
export const fractionText = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
