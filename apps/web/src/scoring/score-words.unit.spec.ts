import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import type { Words } from '../words/language.ts';
import { gradeWords, periodWords, pointsOrNone, pointsWords } from './score-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };

describe('Scores in words', () => {
  it('are rounded from the fraction, with the sign before it', () => {
    expect(pointsWords('70/3', 'vi')).toBe('23,3');
    expect(pointsWords('-70/3', 'en')).toBe('−23.3');
    expect(pointsWords('0', 'en')).toBe('0.0');
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
