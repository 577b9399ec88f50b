import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { aRating } from '../../testing/a-rating.ts';
import type { Words } from '../../words/language.ts';
import { toldWords, type Told } from './rating-story.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };
const names = { unit: (unit: string) => (unit === 'ban-thuong-vu' ? 'Ban Thường vụ' : 'Ban Đảng') };

const step = (what: Told['what'], more: Partial<Told> = {}): Told => ({
  what,
  at: '2026-12-08T08:00:00+07:00',
  by: null,
  number: null,
  grade: null,
  document: null,
  asOf: null,
  ...more,
});
const told = (one: Told, words = vi) => toldWords(one, aRating, words, names);

describe('A step of a rating in words', () => {
  it.each([
    [
      step('proposed', { grade: 'good', asOf: '2026-11-30' }),
      'Máy đề xuất Hoàn thành tốt nhiệm vụ, tính đến hết ngày 30/11/2026',
    ],
    [step('proposed', { asOf: '2026-11-30' }), 'Máy không đề xuất mức nào, tính đến hết ngày 30/11/2026'],
    [
      step('decided', { grade: 'failed', document: '120-QĐ/ĐU' }),
      'Quyết định Không hoàn thành nhiệm vụ, theo 120-QĐ/ĐU',
    ],
    [step('reopened'), 'Phải quyết định lại'],
    [step('replanned'), 'Đổi hạn của kỳ đánh giá'],
    [step('upheld', { number: 2 }), 'Chấp nhận kiến nghị 2'],
    [step('criteria-given'), 'Ban Thường vụ chấm tiêu chí chung'],
    [step('self-assessed', { grade: 'good' }), 'Ban Đảng tự đánh giá: Hoàn thành tốt nhiệm vụ'],
    [
      step('corrected', { grade: 'failed', document: '3-KL/UBKT' }),
      'Đính chính thành Không hoàn thành nhiệm vụ, theo 3-KL/UBKT',
    ],
  ] as const)('says %o', (one, words) => expect(told(one)).toBe(words));

  it('says it in English too', () => {
    expect(told(step('decided', { grade: 'good', document: '120-QĐ/ĐU' }), en)).toBe(
      'Decided: Good, by 120-QĐ/ĐU',
    );
    expect(told(step('reopened'), en)).toBe('To be decided anew');
  });
});
