import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import { withReadableTimes } from './readable-times.ts';

const vi = { t: createI18n('vi').t, language: 'vi' } as const;
const en = { t: createI18n('en').t, language: 'en' } as const;

describe('A sentence of the API', () => {
  it('says a deadline as the last day in time', () =>
    expect(withReadableTimes('Hạn mới phải sau hạn 2026-12-15T00:00:00+07:00.', vi)).toBe(
      'Hạn mới phải sau hạn hết ngày 14/12/2026.',
    ));

  it('says any other instant by its clock, in the time of the ward', () =>
    expect(withReadableTimes('after 2026-12-14T17:30:00.000Z', en)).toBe('after 00:30, 15 Dec 2026'));

  it('says a date in the order of the reader', () => {
    expect(withReadableTimes('Ngày 2026-04-20 phải sau hôm nay.', vi)).toBe(
      'Ngày 20/04/2026 phải sau hôm nay.',
    );
    expect(withReadableTimes('The date 2026-04-20', en)).toBe('The date 20 Apr 2026');
  });

  it('leaves numbers of documents as they are', () =>
    expect(withReadableTimes('số 31-KH/ĐU, 2026', vi)).toBe('số 31-KH/ĐU, 2026'));
});
