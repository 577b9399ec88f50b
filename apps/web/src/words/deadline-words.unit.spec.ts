import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import { deadlineWords, instantWords, timeLeftWords } from './deadline-words.ts';
import type { Words } from './language.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };
const endOf25February = '2026-02-26T00:00:00+07:00';
const afternoon = '2026-02-25T14:05:00+07:00';

describe('A deadline at the end of a day', () => {
  it('names the last day in time, not the day after', () => {
    expect(deadlineWords(vi, endOf25February)).toBe('hết ngày 25/02/2026');
    expect(deadlineWords(en, endOf25February)).toBe('end of 25 Feb 2026');
  });

  it('reads the same from an instant written in another offset', () =>
    expect(deadlineWords(vi, '2026-02-25T17:00:00Z')).toBe('hết ngày 25/02/2026'));
});

describe('A deadline within a day', () => {
  it('names the clock and the day', () => {
    expect(deadlineWords(vi, afternoon)).toBe('14:05 ngày 25/02/2026');
    expect(deadlineWords(en, afternoon)).toBe('14:05, 25 Feb 2026');
  });

  it('keeps seconds, which an instant of the past does not need', () => {
    expect(deadlineWords(vi, '2026-02-25T14:05:30+07:00')).toBe('14:05:30 ngày 25/02/2026');
    expect(instantWords(vi, '2026-02-25T14:05:30+07:00')).toBe('14:05 ngày 25/02/2026');
  });
});

describe('What is left of a deadline', () => {
  it.each([
    ['2026-02-23T10:00:00+07:00', 'còn 2 ngày', '2 days left'],
    ['2026-02-25T00:00:00+07:00', 'còn 1 ngày', '1 day left'],
    ['2026-02-25T00:00:01+07:00', 'còn 23 giờ', '23 hours left'],
    ['2026-02-25T23:48:00+07:00', 'còn 12 phút', '12 minutes left'],
    ['2026-02-25T23:59:30+07:00', 'còn chưa đầy 1 phút', 'less than a minute left'],
    ['2026-02-26T00:00:00+07:00', 'vừa quá hạn', 'just overdue'],
    ['2026-02-26T03:59:59+07:00', 'quá hạn 3 giờ', 'overdue by 3 hours'],
    ['2026-02-26T01:00:00+07:00', 'quá hạn 1 giờ', 'overdue by 1 hour'],
    ['2026-03-01T00:00:00+07:00', 'quá hạn 3 ngày', 'overdue by 3 days'],
  ])('at %s is "%s"', (now, vietnamese, english) => {
    expect(timeLeftWords(vi, endOf25February, now)).toBe(vietnamese);
    expect(timeLeftWords(en, endOf25February, now)).toBe(english);
  });
});
