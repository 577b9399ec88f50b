import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import type { Words } from '../words/language.ts';
import { troubleWords } from './trouble-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };

const problem = (status: number) => ({
  kind: 'problem' as const,
  problem: {
    status,
    code: 'code',
    title: 'title',
    detail: 'Lý do.',
    detailEn: 'The reason.',
    errors: [{ path: 'duties.0.leadUnit', message: 'thiếu giá trị', messageEn: 'is missing' }],
  },
});

describe('A problem', () => {
  it.each([400, 401, 403, 404, 409, 412, 413, 422, 429, 500, 503])(
    'of status %i says what happened, why, and what to do, in either language',
    (status) => {
      const inVietnamese = troubleWords(problem(status), vi);
      const inEnglish = troubleWords(problem(status), en);
      expect(inVietnamese.reason).toBe('Lý do.');
      expect(inEnglish.reason).toBe('The reason.');
      for (const { what, todo } of [inVietnamese, inEnglish]) {
        expect(what).toMatch(/^\p{Lu}.*\.$/u);
        expect(todo).toMatch(/^\p{Lu}.*\.$/u);
      }
      expect(inEnglish.what).not.toBe(inVietnamese.what);
    },
  );

  it('names the fields at fault', () => {
    expect(troubleWords(problem(400), vi).fields).toEqual(['duties.0.leadUnit: thiếu giá trị']);
    expect(troubleWords(problem(400), en).fields).toEqual(['duties.0.leadUnit: is missing']);
  });
});

describe('No answer', () => {
  it('is told apart from an answer that cannot be read', () => {
    expect(troubleWords({ kind: 'offline' }, vi).what).toBe('Không liên lạc được với máy chủ.');
    expect(troubleWords({ kind: 'unreadable', status: 502 }, vi).what).toContain('502');
  });
});
