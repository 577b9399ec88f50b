import { exactly } from '@dondoc/evaluation-domain';
import type { Language, Words } from '../words/language.ts';

type Grade = 'excellent' | 'good' | 'satisfactory' | 'failed';

/** The rules do not always propose a grade: then people decide. */
export const gradeWords = (grade: Grade | null, { t }: Words): string =>
  grade === null ? t('evaluation.noGrade') : t(`evaluation.grade.${grade}`);

/** The nearest number to a fraction such as "70/3". */
export const numberOf = (exact: string): number => {
  const [numerator, denominator = '1'] = exact.split('/');
  return Number(numerator) / Number(denominator);
};

/**
 * A fraction to one decimal, half up, with its sign. Where that would round it up to a whole number it has as many more
 * decimals as tell the two apart: 89.95 is good where excellent begins at 90, so it never reads as 90.
 */
export const pointsWords = (exact: string, language: Language, scale = 1n): string => {
  const { numerator, denominator } = exactly(exact);
  const size = (numerator < 0n ? -numerator : numerator) * scale;
  const rounded = (power: bigint) => (2n * size * power + denominator) / (2n * denominator);
  const isUntrue = (power: bigint): boolean =>
    rounded(power) % power === 0n && rounded(power) * denominator > size * power;
  let places = 1;
  while (isUntrue(10n ** BigInt(places))) places += 1;
  const power = 10n ** BigInt(places);
  const fraction = String(rounded(power) % power).padStart(places, '0');
  const whole = rounded(power) / power;
  return `${numerator < 0n ? '−' : ''}${whole}${language === 'vi' ? ',' : '.'}${fraction}`;
};

/** A ratio, 1 being all, as a percentage: 99.97% of work in time is not all of it. */
export const shareWords = (exact: string, language: Language): string =>
  `${pointsWords(exact, language, 100n)}%`;

export const pointsOrNone = (exact: string | null | undefined, { t, language }: Words): string =>
  exact ? pointsWords(exact, language) : t('score.notEnough');

/** `2026`, `2026-Q1` or `2026-03` as people say it. */
export const periodWords = (code: string, { t }: Words): string => {
  const [year = '', part] = code.split('-');
  if (part === undefined) return t('evaluation.year', { year });
  return part.startsWith('Q')
    ? t('evaluation.quarter', { quarter: part.slice(1), year })
    : t('evaluation.month', { month: Number(part), year });
};
