import { describe, expect, it } from 'vitest';
import { sayingText } from './report.words.ts';

describe('What the log itself says in a report', () => {
  it('is said in both languages, with its counts and days', () => {
    expect(sayingText({ code: 'done', done: 5, assigned: 6 })).toEqual({
      vi: 'Đã hoàn thành 5/6 nhiệm vụ.',
      en: '5 of 6 tasks are done.',
    });
    expect(sayingText({ code: 'overdue', dueOn: '2026-08-15', explained: false })).toEqual({
      vi: 'Quá hạn (hạn: hết ngày 15/08/2026), chưa báo cáo nguyên nhân.',
      en: 'Overdue (due by the end of 15/08/2026), no cause reported yet.',
    });
    expect(sayingText({ code: 'overdue', dueOn: null, explained: true })).toEqual({
      vi: 'Quá hạn.',
      en: 'Overdue.',
    });
  });
});
