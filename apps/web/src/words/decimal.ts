import type { Language } from './language.ts';

/** A number for showing and the fraction it stands for, "70/3". */
export type ExactNumber = Readonly<{ value: number; exact: string }>;

const inTenths = ({ value, exact }: ExactNumber, scale: number): bigint => {
  const [, numerator, denominator = '1'] = /^(\d+)(?:\/([1-9]\d*))?$/.exec(exact) ?? [];
  if (numerator === undefined) return BigInt(Math.floor(value * scale * 10 + 0.5));
  const divisor = BigInt(denominator);
  return (2n * 10n * BigInt(scale) * BigInt(numerator) + divisor) / (2n * divisor);
};

/** `scale` times a number that is not negative, to one decimal, half up, from the fraction and not from its rounding. */
export const oneDecimal = (number: ExactNumber, language: Language, scale = 1): string => {
  const tenths = inTenths(number, scale);
  return `${tenths / 10n}${language === 'vi' ? ',' : '.'}${tenths % 10n}`;
};

/** A ratio, 1 being all, as a percentage with one decimal. */
export const percentWords = (ratio: ExactNumber, language: Language): string =>
  `${oneDecimal(ratio, language, 100)}%`;
