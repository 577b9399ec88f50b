const partsOf = (exact: string): readonly [numerator: bigint, denominator: bigint] => {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return [BigInt(numerator), BigInt(denominator)];
};

/** One fraction less another, exact. */
export const difference = (one: string, other: string): string => {
  const [[a, b], [c, d]] = [partsOf(one), partsOf(other)];
  return `${a * d - c * b}/${b * d}`;
};

/** Positive where the first is more. */
export const compareFractions = (one: string, other: string): number => {
  const [[a, b], [c, d]] = [partsOf(one), partsOf(other)];
  return Number(a * d > c * b) - Number(a * d < c * b);
};
