import { exactly, times, type ExactNumber } from '@dondoc/evaluation-domain';
import type { Language } from '../words/language.ts';

/** How a rule's value is read and written. */
export type RuleKind =
  | 'number'
  | 'share'
  | 'working-days'
  | 'month-day'
  | 'grade'
  | 'denominator'
  | 'group'
  | 'rounding'
  | 'heads';

/** What a rule can be set to where there is a choice. */
export const choices = {
  grade: ['excellent', 'good', 'satisfactory', 'failed'],
  denominator: ['of-good', 'of-good-or-better', 'of-all'],
  group: ['similar-duties', 'everybody'],
  rounding: ['half-up', 'down'],
  heads: ['outside', 'inside'],
} as const;

const longest = 30;

/** Exact: a decimal where there is one, else the fraction. */
export const exactWords = (value: ExactNumber, language: Language, scale = 1n): string => {
  const { numerator, denominator } = times(exactly(value), { numerator: scale, denominator: 1n });
  for (let places = 0; places <= longest; places += 1) {
    const shifted = numerator * 10n ** BigInt(places);
    if (shifted % denominator !== 0n) continue;
    const digits = String(shifted / denominator).padStart(places + 1, '0');
    if (places === 0) return digits;
    return `${digits.slice(0, -places)}${language === 'vi' ? ',' : '.'}${digits.slice(-places)}`;
  }
  return `${numerator}/${denominator}`;
};

const percentWords = (value: ExactNumber, language: Language): string => {
  const percent = exactWords(value, language, 100n);
  return percent.includes('/') ? String(value) : `${percent}%`;
};

/** A share as a percentage, any other number as it is. */
export const numberWords = (kind: RuleKind, value: ExactNumber, language: Language): string =>
  kind === 'share' ? percentWords(value, language) : exactWords(value, language);

/** A number out of what was typed, in no other digits: text where a double would say another one. */
const typedNumber = (text: string): ExactNumber => {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const shortest = fraction.replace(/0+$/, '');
  const plain = shortest === '' ? digits : `${digits}.${shortest}`;
  return String(Number(plain)) === plain ? Number(plain) : plain;
};

/** `20 %` as `0.20`, by moving the point. */
const hundredth = (text: string): string => {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
};

export type TypedValue = string | number | null;

const monthDay = (text: string): string | null => {
  const [, day = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  return day === '' ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** What was typed as the contract takes it; undefined: it cannot be read. */
export const typedValue = (kind: RuleKind, typed: string): TypedValue | undefined => {
  const text = typed.trim().replace(',', '.');
  switch (kind) {
    case 'number':
    case 'share': {
      const [, number = '', percent = ''] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
      if (number === '') return /^\d+\/0*[1-9]\d*$/.test(text) ? text : undefined;
      if (percent === '') return typedNumber(number);
      return kind === 'share' ? typedNumber(hundredth(number)) : undefined;
    }
    case 'working-days':
      if (text === '') return null;
      return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
    case 'month-day':
      return monthDay(text) ?? undefined;
    case 'grade':
    case 'denominator':
    case 'group':
    case 'rounding':
    case 'heads':
      return choices[kind].find((choice) => choice === text);
    default:
      return kind satisfies never;
  }
};
