import type { NotificationView } from '@dondoc/notifications-contracts';
import { describe, expect, it } from 'vitest';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { choicesQuery, deadLettersQuery, noticesQuery, unreadQuery } from '../api/notifications.queries.ts';
import { NoticeBell } from './notice-bell.tsx';
import { NotificationsPage } from './notifications-page.tsx';

const head = personOf('ban-xay-dung-dang');
const leader = personOf('ban-thuong-vu', 'leader');

const unread: NotificationView = {
  id: '3f2a9c0d11e84b763f2a9c0d11e84b76',
  version: 1,
  assignment: 'nv-01',
  rating: null,
  recipient: { person: head.person, unit: head.unit },
  event: 'e-1',
  eventVersion: 1,
  kind: 'issued',
  urgency: 'urgent',
  dueAt: '2026-02-26T00:00:00+07:00',
  queuedAt: '2026-02-02T08:00:00+07:00',
  shownAt: null,
  opened: null,
  acknowledged: null,
  channels: [],
  deadLetter: false,
  label: { vi: 'Nhiệm vụ mới', en: 'New assignment' },
  sentence: { vi: 'Đề nghị tiếp nhận.', en: 'Please acknowledge it.' },
  title: { vi: 'Mở chuyên mục chuyển đổi số', en: 'Mở chuyên mục chuyển đổi số' },
};
const by = (person: string) => ({ at: '2026-02-03T09:30:00+07:00', by: { person } });
const done: NotificationView = { ...unread, opened: by(head.person), acknowledged: by('nguoi-thay') };
const lost = {
  ...unread,
  recipientName: 'Trần Thị Lan',
  deadLetter: true,
  channels: [
    {
      channel: 'email',
      as: 'single',
      status: 'given-up',
      notBefore: unread.queuedAt,
      sentAt: null,
      deliveredAt: null,
      messageId: null,
      digest: null,
      attempts: 6,
      reason: 'smtp-550',
    },
  ],
} as const;

const pageWith = (items: readonly NotificationView[], person = head, language: Language = 'vi') =>
  renderPage(<NotificationsPage />, {
    route: '/',
    at: '/',
    person,
    language,
    known: (client, api) => {
      const count = items.filter(({ opened }) => opened === null).length;
      client.setQueryData(noticesQuery(api).queryKey, {
        pages: [{ items: [...items], next: null, unread: count }],
        pageParams: [null],
      });
      client.setQueryData(choicesQuery(api).queryKey, { language: 'vi', email: 'digest', hasAddress: false });
      client.setQueryData(deadLettersQuery(api).queryKey, {
        items: [{ ...lost, channels: [...lost.channels] }],
      });
    },
  });

describe('A notification that was not opened', () => {
  const html = pageWith([unread]);

  it('says in words that it is unread, what it is about and when it is due', () =>
    expect(wordsIn(html)).toMatch(
      /Nhiệm vụ mới khẩn chưa đọc Mở chuyên mục chuyển đổi số Đề nghị tiếp nhận\. Hạn: hết ngày 25\/02\/2026 Báo lúc 08:00 ngày 02\/02\/2026/,
    ));

  it('leads to its assignment', () => expect(html).toContain('href="/assignments/nv-01"'));

  it('is acknowledged by a button that names it', () =>
    expect(html).toContain('aria-label="Đã rõ: Mở chuyên mục chuyển đổi số"'));

  it('is told in English to who reads English', () =>
    expect(wordsIn(pageWith([unread], head, 'en'))).toContain('New assignment urgent unread'));
});

describe('A notification of a rating', () => {
  const decided: NotificationView = {
    ...unread,
    assignment: null,
    rating: 'mttq-2026-q1',
    kind: 'grade-decided',
    urgency: 'normal',
    label: { vi: 'Quyết định xếp loại', en: 'Grade decided' },
    title: { vi: 'Đánh giá quý I năm 2026: Mặt trận', en: 'Rating of quarter I of 2026: the Front' },
  };

  it('leads to the rating, by its title in the reader’s language', () => {
    expect(pageWith([decided])).toContain('href="/ratings/mttq-2026-q1"');
    expect(wordsIn(pageWith([decided]))).toContain('Quyết định xếp loại chưa đọc Đánh giá quý I năm 2026');
    expect(wordsIn(pageWith([decided], head, 'en'))).toContain('Rating of quarter I of 2026: the Front');
  });

  it('is called by its id until the rating is shown', () =>
    expect(wordsIn(pageWith([{ ...decided, title: null }]))).toContain('Kết quả đánh giá mttq-2026-q1'));
});

describe('A notification that was acknowledged', () => {
  const html = pageWith([done]);

  it('says when, and by whom where that was not the recipient', () =>
    expect(wordsIn(html)).toContain(
      'Đã đọc lúc 09:30 ngày 03/02/2026 · nguoi-thay xác nhận thay lúc 09:30 ngày 03/02/2026',
    ));

  it('asks for nothing more', () => expect(html).not.toContain('aria-label="Đã rõ'));
});

describe('The choices about mail', () => {
  it('say what cannot be switched off, and that there is no address', () => {
    const words = wordsIn(pageWith([]));
    expect(words).toContain('Không tắt được: thông báo trên trang này');
    expect(words).toContain('Danh bạ chưa có địa chỉ thư của bạn');
  });
});

describe('What could not be sent', () => {
  it('is shown to leaders, with the reason', () =>
    expect(wordsIn(pageWith([], leader))).toMatch(
      /Trần Thị Lan .*thư điện tử: bị từ chối \(smtp-550\), đã thử 6 lần/,
    ));

  it('is not shown to others', () => expect(wordsIn(pageWith([]))).not.toContain('Thông báo gửi hỏng'));
});

describe('The bell', () => {
  const bellOf = (count: number) =>
    wordsIn(
      renderPage(<NoticeBell />, {
        route: '/',
        at: '/',
        person: head,
        known: (client, api) => client.setQueryData(unreadQuery(api).queryKey, { unread: count }),
      }),
    );

  it('says how many are unread', () => expect(bellOf(3)).toBe('Thông báo 3 chưa đọc'));
  it('says nothing more when all is read', () => expect(bellOf(0)).toBe('Thông báo'));
});
