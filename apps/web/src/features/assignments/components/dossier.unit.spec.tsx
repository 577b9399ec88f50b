import type { AssignmentView, TimelineEntry } from '@dondoc/assignments-contracts';
import type { NoticeView } from '@dondoc/notifications-contracts';
import { describe, expect, it } from 'vitest';
import { anAssignment } from '../../../testing/assignment-view.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { assignmentQuery, timelineQuery } from '../api/assignments.queries.ts';
import { attemptsQuery, noticesQuery } from '../api/dossier.queries.ts';
import { AssignmentPage } from './assignment-page.tsx';

const at = '2026-02-10T08:00:00+07:00';
const later = '2026-02-12T09:30:00+07:00';
const by = { person: 'nguoi-01', unit: 'ban-thuong-vu' };

const entry = (version: number, name: string, data: TimelineEntry['data'], actor = 'nguoi-01') => ({
  eventId: `e-${version}`,
  version,
  type: `dondoc.assignment.${name}.v1`,
  at,
  recordedAt: at,
  actor,
  data: { at, ...data },
  hash: '9f2c41d7aa00',
});

const timeline: TimelineEntry[] = [
  entry(3, 'deadline-set', {
    by,
    deadline: { at: '2026-02-26T00:00:00+07:00', text: null },
    previousDeadline: { at: '2026-02-16T00:00:00+07:00', text: null },
    reason: 'theo lịch của thành phố',
    count: 1,
    late: false,
  }),
  entry(4, 'escalated', {
    level: 1,
    dueAt: '2026-02-26T00:00:00+07:00',
    to: { unit: 'ban-xay-dung-dang', person: null },
  }),
  entry(5, 'escalation-answered', { by, level: 1, answer: 'take-over', note: 'Tôi trực tiếp chỉ đạo.' }),
];

const view: AssignmentView = {
  ...anAssignment,
  version: 5,
  parent: 'nv-00',
  escalatedTo: 1,
  cooperatingUnits: ['van-phong'],
  deadlineHistory: [
    {
      deadline: { at: '2026-02-16T00:00:00+07:00', text: null },
      since: '2026-02-02T08:00:00+07:00',
      until: at,
      endedBy: { type: 'dondoc.assignment.deadline-set.v1', version: 3 },
      missedAt: null,
    },
  ],
  parts: [
    {
      unit: 'van-phong',
      what: 'Cung cấp số liệu',
      dueAt: '2026-02-20T00:00:00+07:00',
      status: 'delivered',
      deliveredAt: later,
      overdueAt: null,
    },
  ],
  children: [
    { id: 'nv-02', title: 'Việc con', leadUnit: 'van-phong', issuedAt: at, outcome: null, finishedAt: null },
  ],
  openChildren: 1,
  suspension: null,
  correctionRequested: { at, what: 'Tên ghi nhầm tháng' },
  extensionRequested: { at: '2026-03-06T00:00:00+07:00', text: null },
};

const notice: NoticeView = {
  id: '3f2a9c0d11e84b763f2a9c0d11e84b76',
  version: 3,
  assignment: view.id,
  rating: null,
  recipient: { person: 'nguoi-03', unit: 'ban-xay-dung-dang' },
  event: 'dondoc.assignment.issued.v1',
  eventVersion: 1,
  kind: 'issued',
  urgency: 'normal',
  dueAt: null,
  queuedAt: at,
  shownAt: null,
  opened: { at: later, by: { person: 'nguoi-03' } },
  acknowledged: null,
  channels: [
    {
      channel: 'email',
      as: 'single',
      status: 'delivered',
      notBefore: at,
      sentAt: at,
      deliveredAt: at,
      messageId: 'm-1',
      digest: null,
      attempts: 0,
      reason: null,
    },
  ],
  deadLetter: false,
  label: { vi: 'Nhiệm vụ mới', en: 'New assignment' },
  sentence: { vi: 'x', en: 'x' },
  title: { vi: view.title, en: view.title },
  recipientName: 'Trần Văn Nhận',
};

const pageOf = (shown: AssignmentView, search = '', language: Language = 'vi'): string =>
  wordsIn(
    renderPage(<AssignmentPage />, {
      route: '/assignments/:id',
      at: `/assignments/${view.id}${search}`,
      person: personOf('ban-thuong-vu', 'leader'),
      language,
      known: (client, api) => {
        client.setQueryData(assignmentQuery(api, view.id).queryKey, shown);
        client.setQueryData(assignmentQuery(api, 'nv-00').queryKey, {
          ...anAssignment,
          id: 'nv-00',
          title: 'Việc chung',
        });
        client.setQueryData(timelineQuery(api, view.id).queryKey, { items: timeline });
        client.setQueryData(noticesQuery(api, view.id).queryKey, { items: [notice] });
        client.setQueryData(attemptsQuery(api, view.id).queryKey, {
          items: [
            {
              eventId: 'a-1',
              version: 1,
              at,
              by,
              command: 'Cancel',
              code: 'awaiting-acceptance',
              recordedAt: at,
              hash: '9f',
            },
          ],
        });
      },
    }),
  );

describe('The page of an assignment with a history', () => {
  const words = pageOf(view);

  it.each([
    ['its parent', 'Thuộc nhiệm vụ Việc chung'],
    ['its children and whether they are open', '1 nhiệm vụ con chưa xong Việc con van-phong · đang làm'],
    [
      'the parts of others',
      'van-phong Cung cấp số liệu hết ngày 19/02/2026 đã nộp, chờ xác nhận nộp lúc 09:30 ngày 12/02/2026',
    ],
    [
      'each earlier deadline, who moved it and why',
      'hết ngày 15/02/2026 từ 08:00 ngày 02/02/2026 đến 08:00 ngày 10/02/2026 không lỡ Đặt hạn mới nguoi-01 theo lịch của thành phố',
    ],
    ['a correction that waits', 'Đề nghị sửa từ 08:00 ngày 10/02/2026: Tên ghi nhầm tháng'],
    ['an extension that waits', 'Đề nghị gia hạn tới hết ngày 05/03/2026, chưa có quyết định.'],
    ['who was told that it is late', 'Bậc 1: báo Ban Xây dựng Đảng'],
    ['what was answered', 'nguoi-01 trả lời lúc 08:00 ngày 10/02/2026: nhận xử lý. Tôi trực tiếp chỉ đạo.'],
    [
      'the proof of notice',
      'Trần Văn Nhận Ban Xây dựng Đảng Nhiệm vụ mới 08:00 ngày 10/02/2026 thư: đã nhận 08:00 ngày 10/02/2026 09:30 ngày 12/02/2026 chưa',
    ],
    ['what was refused', 'Hủy nhiệm vụ: đang chờ nghiệm thu'],
  ])('shows %s', (_, said) => expect(words).toContain(said));

  it('says all of it in English too', () => {
    const english = pageOf(view, '', 'en');
    expect(english).toContain('Part of Việc chung');
    expect(english).toContain('New assignment');
    expect(english).toContain('Cancel the assignment: waiting for acceptance');
    expect(english).not.toMatch(/dossier\.|command\./);
  });
});

describe('What may be done besides', () => {
  it('is named in a menu', () =>
    expect(pageOf(view)).toMatch(/Việc khác.*Đặt hạn.*Giao lại đơn vị khác.*Tạm dừng.*Hủy nhiệm vụ/));

  it('opens as a form by its own address', () => {
    const words = pageOf(view, '?do=cancel');
    expect(words).toContain(
      'Hủy nhiệm vụ Lý do Căn cứ (người cho phép hoặc số văn bản) Hủy nhiệm vụ này Quay lại',
    );
    expect(words).not.toContain('Việc khác');
  });

  it('is not opened by an address where it is not to be done', () =>
    expect(pageOf(view, '?do=acknowledge')).toContain('Việc khác'));

  it('is nothing where all is over', () =>
    expect(pageOf({ ...view, cancelledAt: at })).not.toContain('Việc khác'));
});
