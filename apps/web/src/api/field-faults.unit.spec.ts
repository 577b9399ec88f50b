import { announceDayOffSchema } from '@dondoc/settings-contracts';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import type { Language } from '../words/language.ts';
import { ApiError } from './api-trouble.ts';
import { checkedInput, faultsOf, withoutBlanks } from './field-faults.ts';

const words = (language: Language) => ({ t: createI18n(language).t, language });
const storm = { date: '2026-12-15', name: { vi: 'Tránh bão', en: 'Typhoon' }, source: '12-QĐ/UBND' };

const faultsIn = (input: unknown, language: Language = 'vi') => {
  const checked = checkedInput(announceDayOffSchema, input, words(language));
  return checked.outcome === 'invalid' ? checked.faults : [];
};

describe('Input that the contract takes', () => {
  it('comes out as it is sent, with what nobody said filled in', () =>
    expect(checkedInput(announceDayOffSchema, storm, words('vi'))).toEqual({
      outcome: 'valid',
      value: { ...storm, standing: 'local', workedInstead: null, reason: null },
    }));
});

describe('Input that the contract does not take', () => {
  it('is told at the field, in the reader’s language', () => {
    const withoutSource = { date: storm.date, name: storm.name };
    expect(faultsIn(withoutSource)).toEqual([{ path: ['source'], message: 'Hãy điền mục này.' }]);
    expect(faultsIn(withoutSource, 'en')).toEqual([{ path: ['source'], message: 'Fill this in.' }]);
  });

  it('is told at the field inside a field', () =>
    expect(faultsIn({ ...storm, name: { vi: ' ', en: 'x'.repeat(301) } })).toEqual([
      { path: ['name', 'vi'], message: 'Hãy điền mục này.' },
      { path: ['name', 'en'], message: 'Tối đa 300 ký tự.' },
    ]));
});

describe('A refusal of the API', () => {
  const refusal = (path: string) =>
    new ApiError({
      kind: 'problem',
      problem: {
        status: 400,
        code: 'invalid-request',
        title: 'Yêu cầu không hợp lệ',
        errors: [{ path, message: 'sai', messageEn: 'wrong' }],
      },
    });

  it('is told at its field, list positions as numbers', () =>
    expect(faultsOf(refusal('daysOff.0.because.vi'), words('en'))).toEqual([
      { path: ['daysOff', 0, 'because', 'vi'], message: 'wrong' },
    ]));

  it('of the whole belongs to no field', () => expect(faultsOf(refusal(''), words('vi'))).toEqual([]));
});

describe('Fields left empty', () => {
  it('are not there', () =>
    expect(withoutBlanks({ a: '', b: { c: null, d: 0 }, e: [{ f: '' }] })).toEqual({ b: { d: 0 }, e: [{}] }));
});
