import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Words } from '../../words/language.ts';
import { measureOf, measures, measureWords } from './measures.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const score = {
  ratios: {
    quantity: { value: 0.667, exact: '2/3' },
    quality: { value: 1, exact: '1' },
    progress: { value: 0.333, exact: '1/3' },
  },
  results: { value: 48.333, exact: '145/3' },
};

describe('The measures of a unit', () => {
  it('are percentages, and points of the most that the rules give', () =>
    expect(measures.map((measure) => measureWords(score, measure, '70', vi))).toEqual([
      '66,7%',
      '100,0%',
      '33,3%',
      '48,3 / 70',
    ]));

  it('are of other points where the ward has amended them', () => {
    expect(measureWords(score, 'points', '75', vi)).toBe('48,3 / 75');
    expect(measureWords(score, 'points', '145/2', vi)).toBe('48,3 / 72,5');
  });

  it('are not numbers while nothing counts', () =>
    expect(
      measures.map((measure) => measureWords({ ratios: null, results: null }, measure, '70', vi)),
    ).toEqual(measures.map(() => 'chưa đủ dữ liệu')));

  it('are opened at the points when the address names none of them', () => {
    expect(measureOf('quality')).toBe('quality');
    expect(measureOf('speed')).toBe('points');
    expect(measureOf(null)).toBe('points');
  });
});
