import { vietnamPublic2026 } from '@dondoc/calendar';
import { kinds, type Language } from '@dondoc/notifications-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineWords } from './deadline.words.ts';
import { digestWords } from './digest.words.ts';
import { kindWords } from './kind.words.ts';
import { wordsOf, type Occasion, type Telling } from './mail.words.ts';

const now = '2026-02-23T09:00:00+07:00';
const endOf25th = '2026-02-26T00:00:00+07:00';
const calendar = vietnamPublic2026;
const origin = 'https://dondoc.phuong.example';

const occasion = (language: Language, name: string | null = 'Nguyễn Thị Sen'): Occasion => ({
  language,
  name,
  origin,
  now,
  calendar,
});
const said = (text: string) => ({ vi: text, en: text });
const telling: Telling = {
  id: '0123456789abcdef0123456789abcdef',
  kind: 'result-returned',
  urgency: 'urgent',
  assignment: 'kh-22-3',
  title: said('Tổng hợp dư luận & báo cáo <tháng 2>'),
  deadline: { at: endOf25th, text: 'trước ngày 26/2' },
  detail: said('Thiếu "phụ lục"'),
};

describe('A deadline in words', () => {
  const words = (language: Language, dueAt = endOf25th, at = now) =>
    deadlineWords(dueAt, at, calendar, language);

  it('counts the working days that are left', () => {
    expect(words('vi')).toBe('hết ngày 25/02/2026, còn 2 ngày làm việc');
    expect(words('en')).toBe('by the end of 25/02/2026, 2 working days left');
    expect(words('en', endOf25th, '2026-02-24T09:00:00+07:00')).toContain('1 working day left');
  });

  it('passes over days off', () =>
    expect(words('vi', '2026-02-25T00:00:00+07:00', '2026-02-13T09:00:00+07:00')).toBe(
      'hết ngày 24/02/2026, còn 2 ngày làm việc',
    ));

  it('says today, and by how much it has passed', () => {
    expect(words('vi', endOf25th, '2026-02-25T09:00:00+07:00')).toBe('hết ngày 25/02/2026, là hôm nay');
    expect(words('vi', endOf25th, '2026-03-02T09:00:00+07:00')).toBe(
      'hết ngày 25/02/2026, đã quá 3 ngày làm việc',
    );
    expect(words('en', endOf25th, '2026-02-26T00:00:00+07:00')).toContain('1 working day overdue');
  });

  it('says the hour of one that is not the end of a day', () => {
    expect(words('vi', '2026-02-23T15:30:00+07:00')).toBe('trước 15:30 ngày 23/02/2026, là hôm nay');
    expect(words('en', '2026-02-23T08:30:00+07:00')).toBe('before 08:30 on 23/02/2026, just passed');
  });

  it('counts plain days where the calendar does not reach', () =>
    expect(words('vi', '2027-01-03T00:00:00+07:00', '2026-12-31T09:00:00+07:00')).toBe(
      'hết ngày 02/01/2027, còn 2 ngày',
    ));
});

describe('A mail about one thing', () => {
  it('says in Vietnamese what, why, until when and where', () => {
    const { subject, text } = wordsOf(telling, occasion('vi'));
    expect(subject).toBe('KHẨN – Kết quả bị trả lại: Tổng hợp dư luận & báo cáo <tháng 2>');
    expect(text).toBe(`Kính gửi đồng chí Nguyễn Thị Sen,

KHẨN – Kết quả bị trả lại: Tổng hợp dư luận & báo cáo <tháng 2>
Kết quả cần làm lại hoặc bổ sung.

Nội dung: Thiếu "phụ lục"

Hạn: hết ngày 25/02/2026, còn 2 ngày làm việc (theo văn bản: “trước ngày 26/2”)

Mở nhiệm vụ: ${origin}/assignments/kh-22-3?notice=${telling.id}

--
Thư tự động của hệ thống Đôn Đốc, xin không trả lời. Chọn cách nhận thư: ${origin}/notifications
`);
  });

  it('says the same in English', () => {
    const { subject, text } = wordsOf({ ...telling, deadline: null, detail: null }, occasion('en', null));
    expect(subject).toBe('URGENT – Returned: Tổng hợp dư luận & báo cáo <tháng 2>');
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      `${subject}\nThe result has to be reworked or completed.`,
      'Deadline: none yet',
      `Open the assignment: ${origin}/assignments/kh-22-3?notice=${telling.id}`,
    ]);
  });

  it('has a subject of one line, however long or broken the title is', () => {
    const { subject } = wordsOf(
      { ...telling, title: said(`Một\r\nBcc: x@y.z ${'dài '.repeat(60)}`) },
      occasion('vi'),
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject).toMatch(/…$/);
    expect([...subject].length).toBeLessThan(130);
  });

  it('carries nothing that somebody typed as markup', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, detail) => {
        const { html } = wordsOf(
          { ...telling, title: said(`<b onload="${title}">`), detail: said(`<script>${detail}`) },
          occasion('vi', '<i>Sen</i>'),
        );
        expect(html).not.toMatch(/<(b onload|script|i>)/);
        expect(html).toContain('&lt;script&gt;');
      }),
    ));
});

describe('A mail about a rating', () => {
  const decided: Telling = {
    id: telling.id,
    kind: 'grade-decided',
    urgency: 'normal',
    rating: 'mttq-2026-q1',
    title: { vi: 'Đánh giá quý I năm 2026: Mặt trận', en: 'Rating of quarter I of 2026: the Front' },
    deadline: { at: endOf25th, text: null },
    detail: { vi: 'Hoàn thành tốt nhiệm vụ; văn bản 120-QĐ/ĐU', en: 'Good; document 120-QĐ/ĐU' },
  };

  it('says the grade and its document, until when one may object, and leads to the rating', () => {
    const { subject, text } = wordsOf(decided, occasion('vi'));
    expect(subject).toBe('Quyết định xếp loại: Đánh giá quý I năm 2026: Mặt trận');
    expect(text).toContain('Nội dung: Hoàn thành tốt nhiệm vụ; văn bản 120-QĐ/ĐU');
    expect(text).toContain('Hạn: hết ngày 25/02/2026, còn 2 ngày làm việc');
    expect(text).toContain(`Mở kết quả đánh giá: ${origin}/ratings/mttq-2026-q1?notice=${telling.id}`);
    expect(wordsOf(decided, occasion('en')).text).toContain('Details: Good; document 120-QĐ/ĐU');
  });

  it('has no line for a deadline where nothing is due', () => {
    const { text } = wordsOf({ ...decided, kind: 'grade-proposed', deadline: null }, occasion('vi'));
    expect(text).not.toContain('Hạn:');
    expect(digestWords([{ ...decided, deadline: null }], occasion('en')).text).not.toContain('Deadline');
  });
});

describe('A digest', () => {
  const tellings: readonly Telling[] = [
    { ...telling, kind: 'result-accepted', title: said('Việc đã xong'), urgency: 'normal' },
    { ...telling, kind: 'reminder', title: said('Việc sắp đến hạn'), urgency: 'normal' },
    { ...telling, kind: 'overdue', title: said('Việc quá hạn'), urgency: 'normal' },
  ];

  it('begins with what is most pressing, in plain text and in HTML', () => {
    const { subject, text, html } = digestWords(tellings, occasion('vi'));
    expect(subject).toBe('Đôn Đốc: 3 thông báo ngày 23/02/2026');
    for (const body of [text, html]) {
      const places = ['Việc quá hạn', 'Việc sắp đến hạn', 'Việc đã xong'].map((title) => body.indexOf(title));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
    expect(text).toContain('QUÁ HẠN, CHẬM\n- Quá hạn: Việc quá hạn');
  });

  it('counts in English', () => {
    expect(digestWords(tellings, occasion('en')).subject).toBe('Đôn Đốc: 3 notices on 23/02/2026');
    expect(digestWords(tellings.slice(0, 1), occasion('en')).subject).toContain('1 notice on');
  });
});

describe('Every kind of notification', () => {
  it('has words of its own in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const labels = kinds.map((kind) => kindWords(kind, language).label);
      expect(new Set(labels).size).toBe(kinds.length);
      for (const kind of kinds) expect(kindWords(kind, language).sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
