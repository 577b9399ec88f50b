import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/api-trouble.ts';
import { createI18n } from '../../i18n/i18n.ts';
import type { Language } from '../../words/language.ts';
import { refusedAt } from './refused-at.ts';

const words = (language: Language) => ({ t: createI18n(language).t, language });
const refused = (code: string) =>
  new ApiError({
    kind: 'problem',
    problem: {
      status: 409,
      code,
      title: 't',
      detail: 'Đã hết hạn 2026-12-23.',
      detailEn: 'Ended 2026-12-23.',
    },
  });

describe('A refusal', () => {
  it('stands at the field it is about, filled in or not, in the reader’s language', () => {
    expect(refusedAt(refused('reason-required'), { reason: undefined }, words('vi'))).toEqual({
      at: ['reason'],
      message: 'Đã hết hạn 23/12/2026.',
    });
    expect(refusedAt(refused('cause-counted-already'), { adjustment: { cause: 'x' } }, words('en'))).toEqual({
      at: ['adjustment', 'cause'],
      message: 'Ended 23 Dec 2026.',
    });
  });

  it('of a grade stands where the form has it', () => {
    expect(refusedAt(refused('above-the-unit'), { grade: 'good' }, words('vi'))?.at).toEqual(['grade']);
    expect(refusedAt(refused('above-the-unit'), { to: 'good' }, words('vi'))?.at).toEqual(['to']);
  });

  it('of something else is about the whole', () => {
    expect(refusedAt(refused('not-proposed'), { grade: 'good' }, words('vi'))).toBeNull();
    expect(refusedAt(refused('reason-required'), { grade: 'good' }, words('vi'))).toBeNull();
    expect(refusedAt(new ApiError({ kind: 'offline' }), { reason: '' }, words('vi'))).toBeNull();
  });
});
