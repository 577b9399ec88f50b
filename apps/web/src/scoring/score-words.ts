import { oneDecimal } from '../words/decimal.ts';
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

/** A fraction to one decimal, with its sign. */
export const pointsWords = (exact: string, language: Language): string => {
  const size = exact.replace(/^-/, '');
  return `${exact.startsWith('-') ? '−' : ''}${oneDecimal({ value: numberOf(size), exact: size }, language)}`;
};

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
