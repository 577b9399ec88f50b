/** An exact fraction in lowest terms, the denominator above 0. Never leaves this library: JSON gets text or a number. */
export type Rational = Readonly<{ numerator: bigint; denominator: bigint }>;

/** A number as data states it: its shortest decimal text is taken as exact. What no decimal can say is `"70/3"`. */
export type ExactNumber = number | string;

/** Up to here a double holds every whole number. */
export const safe = BigInt(Number.MAX_SAFE_INTEGER);

const gcdOfNumbers = (a: number, b: number): number => (b === 0 ? a : gcdOfNumbers(b, a % b));

// Numbers divide many times faster, and nearly all fractions here are small.
const gcd = (a: bigint, b: bigint): bigint => {
  if (b === 0n) return a;
  return a <= safe && b <= safe ? BigInt(gcdOfNumbers(Number(a), Number(b))) : gcd(b, a % b);
};

export const rational = (numerator: bigint, denominator = 1n): Rational => {
  if (denominator === 1n) return { numerator, denominator };
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

/** Negative when `a` is the smaller, 0 when both are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The least denominator that all of them can be written with. */
export const commonDenominator = (terms: Iterable<Rational>): bigint => {
  let common = 1n;
  for (const { denominator } of terms)
    if (common % denominator !== 0n) common *= denominator / gcd(common, denominator);
  return common;
};

/** Over one denominator, so that only the outcome is reduced. */
export const sum = (terms: readonly Rational[]): Rational => {
  const common = commonDenominator(terms);
  let numerator = 0n;
  for (const term of terms) numerator += term.numerator * (common / term.denominator);
  return rational(numerator, common);
};

export const atLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;

export const max = (a: Rational, b: Rational): Rational => (atLeast(a, b) ? a : b);

/** `"70/3"`, or `"70"` for a whole number; `exactly` reads it back. */
export const fractionText = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
