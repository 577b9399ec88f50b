import { describe, expect, it } from 'vitest';
import { anAssignment } from '../../../testing/assignment-view.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { inboxQuery } from '../api/assignments.queries.ts';
import { InboxPage } from './inbox-page.tsx';

const urgent = { ...anAssignment, id: 'nv-02', title: 'Báo cáo hỏa tốc', urgency: 'flash' } as const;
const submitted = {
  ...anAssignment,
  id: 'nv-03',
  title: 'Bố trí kinh phí',
  submittedAt: '2026-02-20T08:00:00+07:00',
  status: 'awaiting-acceptance',
} as const;

const inboxOf = (unit: 'ban-thuong-vu' | 'ban-xay-dung-dang', items = [urgent, anAssignment, submitted]) =>
  wordsIn(
    renderPage(<InboxPage />, {
      route: '/',
      at: '/',
      person: personOf(unit),
      known: (client, api) =>
        client.setQueryData(inboxQuery(api, unit).queryKey, {
          pages: [{ items, next: null }],
          pageParams: [null],
        }),
    }),
  );

describe('The inbox of a unit', () => {
  it('keeps the order in which the server put the work', () =>
    expect(inboxOf('ban-xay-dung-dang')).toMatch(
      /Việc phải làm 3 việc.*Báo cáo hỏa tốc.*Mở chuyên mục.*Bố trí/,
    ));

  it('says urgency, deadline and units in words', () =>
    expect(inboxOf('ban-xay-dung-dang')).toContain(
      'Báo cáo hỏa tốc sắp đến hạn hỏa tốc hết ngày 25/02/2026 còn 2 ngày Ban Xây dựng Đảng',
    ));

  it('says that there is nothing to do', () =>
    expect(inboxOf('ban-xay-dung-dang', [])).toContain('Không có việc nào đang chờ đơn vị làm.'));
});

describe('The inbox of an accepting unit', () => {
  it('puts the results that wait before its own work', () =>
    expect(inboxOf('ban-thuong-vu')).toMatch(
      /Kết quả chờ đơn vị nghiệm thu 1 việc .*Bố trí kinh phí chờ nghiệm thu.* Việc phải làm 0 việc/,
    ));
});
