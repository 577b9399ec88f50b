import type { AssignmentView, TimelineEntry } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { anAssignment } from '../../../testing/assignment-view.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { assignmentQuery, timelineQuery } from '../api/assignments.queries.ts';
import { AssignmentPage } from './assignment-page.tsx';

const hash = '9f2c41d7aa00';
const acknowledged: TimelineEntry = {
  eventId: 'e-2',
  version: 2,
  type: 'dondoc.assignment.acknowledged.v1',
  at: '2026-02-03T08:00:00+07:00',
  recordedAt: '2026-02-03T08:00:00+07:00',
  actor: 'system:worker',
  data: { at: '2026-02-03T08:00:00+07:00', by: { person: 'nguoi-03', unit: 'ban-xay-dung-dang' } },
  hash,
};

/** Handed in by a deputy while the head was away. */
const handedIn: TimelineEntry = {
  ...acknowledged,
  eventId: 'e-3',
  version: 3,
  actor: 'nguoi-04',
  data: {
    at: acknowledged.at,
    by: { person: 'nguoi-04', unit: 'ban-xay-dung-dang', post: 'deputy', onBehalfOf: 'nguoi-03' },
  },
};

const pageOf = (
  view: AssignmentView,
  unit: 'ban-thuong-vu' | 'ban-xay-dung-dang',
  language: Language = 'vi',
  hash = '',
): string =>
  renderPage(<AssignmentPage />, {
    route: '/assignments/:id',
    at: `/assignments/${view.id}${hash}`,
    person: personOf(unit),
    language,
    known: (client, api) => {
      client.setQueryData(assignmentQuery(api, view.id).queryKey, view);
      client.setQueryData(timelineQuery(api, view.id).queryKey, { items: [acknowledged, handedIn] });
    },
  });

describe('An event that an address leads to', () => {
  const html = pageOf(anAssignment, 'ban-xay-dung-dang', 'vi', '#event-e-3');

  it('is marked by words, and no other is', () => {
    expect(html.match(/aria-current="location"/g)).toHaveLength(1);
    expect(html).toMatch(/<li id="event-e-3" [^>]*aria-current="location"/);
    expect(wordsIn(html)).toContain('Tiếp nhận sự kiện được dẫn tới');
  });

  it('marks nothing where no address leads to one', () =>
    expect(pageOf(anAssignment, 'ban-xay-dung-dang')).not.toContain('aria-current="location"'));
});

describe('The page of an assignment in progress', () => {
  const words = wordsIn(pageOf(anAssignment, 'ban-xay-dung-dang'));

  it('says the status, the deadline and what is left of it', () => {
    expect(words).toContain('sắp đến hạn');
    expect(words).toContain('hết ngày 25/02/2026 còn 2 ngày');
  });

  it('lets the lead unit report and submit', () => {
    expect(words).toContain('Nộp kết quả Báo cáo tiến độ');
    expect(words).toContain('Gửi kết quả');
  });

  it('tells everybody else whose move it is', () => {
    const others = wordsIn(pageOf(anAssignment, 'ban-thuong-vu'));
    expect(others).toContain('Ban Xây dựng Đảng đang thực hiện.');
    expect(others).not.toContain('Gửi kết quả');
  });

  it('shows each event with its version and the beginning of its hash', () =>
    expect(words).toContain('Tiếp nhận hệ thống · 08:00 ngày 03/02/2026 bản 2 · mã băm 9f2c41d7'));

  it('names both whoever stood in and the absent head', () =>
    expect(words).toContain('Tiếp nhận nguoi-04, thay nguoi-03 · 08:00 ngày 03/02/2026 bản 3'));

  it('is all there in English', () => {
    const english = wordsIn(pageOf(anAssignment, 'ban-xay-dung-dang', 'en'));
    expect(english).toContain('end of 25 Feb 2026 2 days left');
    expect(english).toContain('Send result');
  });
});

describe('The page of a result that waits', () => {
  const submitted: AssignmentView = {
    ...anAssignment,
    submittedAt: '2026-02-20T08:00:00+07:00',
    status: 'awaiting-acceptance',
    colour: 'green',
  };

  it('lets the accepting unit accept or return it', () =>
    expect(wordsIn(pageOf(submitted, 'ban-thuong-vu'))).toContain('Nghiệm thu Trả lại'));

  it('no longer counts down', () =>
    expect(wordsIn(pageOf(submitted, 'ban-thuong-vu'))).not.toContain('còn 2 ngày'));
});

describe('The page of an overdue assignment', () => {
  it('says deep red in words, not in colour alone', () => {
    const overdue: AssignmentView = { ...anAssignment, status: 'overdue', colour: 'deep-red' };
    expect(wordsIn(pageOf(overdue, 'ban-xay-dung-dang'))).toContain('quá hạn · đỏ đặc biệt');
  });
});
