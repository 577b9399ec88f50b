import { compare, exactly, plus } from '@dondoc/evaluation-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import type { Words } from '../words/language.ts';
import { gradeWords, periodWords, pointsOrNone, pointsWords, shareWords } from './score-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };

describe('Scores in words', () => {
  it('are rounded from the fraction, with the sign before it', () => {
    expect(pointsWords('70/3', 'vi')).toBe('23,3');
    expect(pointsWords('-70/3', 'en')).toBe('−23.3');
    expect(pointsWords('0', 'en')).toBe('0.0');
  });

  it.each([
    ['89.95', '89,95'],
    ['1799/20', '89,95'],
    ['89999/1000', '89,999'],
    ['89.94', '89,9'],
    ['90', '90,0'],
    ['90.04', '90,0'],
    ['89.85', '89,9'],
    ['-29.96', '−29,96'],
    ['0.04', '0,0'],
  ])('of %s read %s: rounding reaches no bound that was not reached', (exact, words) =>
    expect(pointsWords(exact, 'vi')).toBe(words),
  );

  it('are never shown as a whole number that is more than they are, nor half a tenth away', () =>
    fc.assert(
      fc.property(fc.nat(10 ** 6), fc.integer({ min: 1, max: 10 ** 5 }), (numerator, denominator) => {
        const shown = exactly(pointsWords(`${numerator}/${denominator}`, 'en'));
        const exact = exactly(`${numerator}/${denominator}`);
        if (shown.denominator === 1n) expect(compare(shown, exact)).toBeLessThanOrEqual(0);
        const [half, less] = [exactly('1/20'), { ...exact, numerator: -exact.numerator }];
        const apart = plus(shown, less);
        expect(compare(apart, half)).toBeLessThanOrEqual(0);
        expect(compare(plus(apart, half), exactly(0))).toBeGreaterThan(0);
      }),
    ));

  it('of a share are not all of it until they are', () => {
    expect(['2/3', '1', '2999/3000', '0'].map((exact) => shareWords(exact, 'vi'))).toEqual([
      '66,7%',
      '100,0%',
      '99,97%',
      '0,0%',
    ]);
  });

  it('are never a number where there is none', () => expect(pointsOrNone(null, vi)).toBe('chưa đủ dữ liệu'));

  it('say that people decide where the rules propose nothing', () => {
    expect(gradeWords('excellent', vi)).toBe('Hoàn thành xuất sắc nhiệm vụ');
    expect(gradeWords(null, en)).toContain('people decide');
  });

  it('name periods as people do', () =>
    expect(['2026', '2026-Q2', '2026-03'].map((code) => periodWords(code, vi))).toEqual([
      'Năm 2026',
      'Quý 2/2026',
      'Tháng 3/2026',
    ]));
});
