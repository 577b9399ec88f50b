import type { EventStore } from '@dondoc/event-sourcing-kernel';
import {
  notificationChoicesSchema,
  notificationPageSchema,
  noticeListSchema,
} from '@dondoc/notifications-contracts';
import { mostAttempts } from '@dondoc/notifications-domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_STORE } from '../store/event-store.ts';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, officeHead, tenant } from '../testing/sample-ward.fixture.ts';
import { notifierOn } from './told.fixture.ts';

const now = '2026-03-09T02:00:00.000Z';
const api = await runningApi({ startsAt: now });
afterAll(() => api.close());

const idOf = (name: string): string => name.repeat(32).slice(0, 32);
const [first, second, third] = [idOf('a1'), idOf('b2'), idOf('c3')];
let assignment = '';
const { queue, failToMail } = notifierOn(api.app.get<EventStore>(EVENT_STORE));
const post = (path: string, as: string, key: string, body: unknown = {}) =>
  api.ask('POST', `/api/v1/notifications/${path}`, { as, key, body });
const inbox = async (as = mttqHead, query = '') => {
  await api.project();
  const { status, body } = await api.ask('GET', `/api/v1/notifications${query}`, { as });
  expect(status).toBe(200);
  return notificationPageSchema.parse(body);
};
const unread = async (as = mttqHead) =>
  (await api.ask('GET', '/api/v1/notifications/unread-count', { as })).body;

beforeAll(async () => {
  const body = { title: 'Báo cáo quý I', leadUnit: 'mttq' };
  const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: 'k', body });
  assignment = (issued.body as { id: string }).id;
  await queue(first, { assignment, at: '2026-03-09T01:00:00.000Z' });
  await queue(second, { assignment, at: '2026-03-09T01:30:00.000Z' });
  const recipient = { person: officeHead, unit: 'van-phong-dang-uy' };
  await queue(third, { assignment, at: '2026-03-09T01:40:00.000Z', recipient });
});

describe('The inbox', () => {
  it('holds what was told to this person, the newest first, with its words', async () => {
    const { items, unread: count, next } = await inbox();
    expect(items.map(({ id }) => id)).toEqual([second, first]);
    expect([count, next]).toEqual([2, null]);
    expect(items[0]).toMatchObject({
      title: { vi: 'Báo cáo quý I', en: 'Báo cáo quý I' },
      label: { vi: 'Nhiệm vụ mới' },
      recipient: { person: mttqHead },
    });
    expect(await unread()).toEqual({ unread: 2 });
    expect(await unread(leader)).toEqual({ unread: 0 });
  });

  it('comes in pages', async () => {
    const page = await inbox(mttqHead, '?limit=1');
    const rest = await inbox(mttqHead, `?limit=1&cursor=${page.next}`);
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual([second, first]);
    expect(rest.next).toBeNull();
    expect(await api.ask('GET', '/api/v1/notifications?cursor=x', { as: mttqHead })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'cursor' }] },
    });
  });
});

describe('A notification', () => {
  it('is opened and acknowledged by its recipient alone', async () => {
    expect(await post(`${second}/open`, leader, 'o-1')).toMatchObject({
      status: 403,
      body: { code: 'not-the-recipient' },
    });
    expect(await post(`${second}/open`, mttqHead, 'o-2')).toMatchObject({
      status: 200,
      body: { events: [{ type: 'dondoc.notification.opened.v1' }] },
    });
    expect((await post(`${second}/acknowledge`, mttqHead, 'o-3')).status).toBe(200);
    const { items } = await inbox();
    expect(items.map(({ id }) => id)).toEqual([first, second]);
    expect(items[1]).toMatchObject({
      opened: { at: now, by: { person: mttqHead } },
      acknowledged: { at: now },
    });
  });

  it('is acknowledged once however often the request is sent', async () => {
    expect(await post(`${second}/acknowledge`, mttqHead, 'o-3')).toMatchObject({ body: { repeated: true } });
    expect(await post(`${second}/acknowledge`, mttqHead, 'o-4')).toMatchObject({ body: { events: [] } });
  });

  it.each([idOf('0f'), 'not-an-id'])('that is not there, like %s, is not found', async (id) =>
    expect(await post(`${id}/open`, mttqHead, `u-${id}`)).toMatchObject({
      status: 404,
      body: { code: 'notification-unknown' },
    }),
  );

  it('is known to have been shown when the page says so, and only one’s own', async () => {
    await inbox();
    const shown = await post('shown', mttqHead, 's-1', { ids: [first, third] });
    expect([shown.status, shown.body]).toEqual([200, { changed: 1 }]);
    expect((await inbox()).items[0]).toMatchObject({ id: first, shownAt: now, opened: null });
    expect((await inbox(officeHead)).items[0]).toMatchObject({ id: third, shownAt: null });
  });

  it('is opened together with all others of the person', async () => {
    expect((await post('open-all', mttqHead, 'all-1')).body).toEqual({ changed: 1 });
    await api.project();
    expect([await unread(), await unread(officeHead)]).toEqual([{ unread: 0 }, { unread: 1 }]);
  });
});

describe('The proof of notice', () => {
  it('says who was told what, and what became of it', async () => {
    await api.project();
    const { body } = await api.ask('GET', `/api/v1/assignments/${assignment}/notices`, { as: leader });
    const { items } = noticeListSchema.parse(body);
    expect(items.map(({ id, recipientName }) => [id, recipientName])).toEqual([
      [first, 'Trần Thị Mai'],
      [second, 'Trần Thị Mai'],
      [third, null],
    ]);
    expect(items[0]?.channels).toMatchObject([{ channel: 'email', status: 'waiting', sentAt: null }]);
  });

  it('is not found for an assignment that is not there', async () =>
    expect((await api.ask('GET', '/api/v1/assignments/gv-none/notices', { as: leader })).status).toBe(404));
});

describe('A dead letter', () => {
  const deadLetters = async (as: string) => {
    await api.project();
    return api.ask('GET', '/api/v1/notifications/dead-letters', { as });
  };

  it('is seen and sent again by a leader, and by nobody else', async () => {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) await failToMail(third);
    expect((await deadLetters(mttqHead)).status).toBe(403);
    expect((await deadLetters(leader)).body).toMatchObject({
      items: [{ id: third, deadLetter: true, channels: [{ reason: 'smtp-unreachable' }] }],
    });
    expect((await post(`${third}/resend`, officeHead, 'r-1')).status).toBe(403);
    expect(await post(`${third}/resend`, leader, 'r-2')).toMatchObject({
      status: 200,
      body: { events: [{ type: 'dondoc.notification.requeued.v1' }] },
    });
    expect((await deadLetters(leader)).body).toEqual({ items: [] });
  });

  it('is what alone can be sent again', async () =>
    expect(await post(`${first}/resend`, leader, 'r-3')).toMatchObject({
      status: 409,
      body: { code: 'not-a-dead-letter' },
    }));
});

describe('While the recipient is away', () => {
  it('the one who stands in sees, opens and acknowledges, under both names', async () => {
    const deputy = 'p-pho-mttq';
    const fourth = idOf('d4');
    const organise = (path: string, as: string, body: object) =>
      api.ask('POST', `/api/v1/organisation/${path}`, { as, key: path, body });
    await queue(fourth, { assignment });
    expect((await organise('units/mttq/deputies', leader, { person: deputy })).status).toBeLessThan(300);
    expect((await post(`${fourth}/open`, deputy, 'd-1')).status).toBe(403);
    const away = { deputy, from: now, until: '2026-03-20T02:00:00.000Z' };
    expect((await organise('absences', mttqHead, away)).status).toBe(201);

    expect((await inbox(deputy)).items.map(({ id }) => id)).toContain(fourth);
    expect((await post(`${fourth}/acknowledge`, deputy, 'd-2')).status).toBe(200);
    const by = { person: deputy, onBehalfOf: mttqHead };
    expect((await inbox()).items.find(({ id }) => id === fourth)).toMatchObject({ acknowledged: { by } });
  });
});

describe('A person’s choices', () => {
  const choices = (method: 'GET' | 'PUT', body?: unknown) =>
    api.ask(method, '/api/v1/notifications/choices', { as: mttqHead, ...(body !== undefined && { body }) });

  it('are a digest in Vietnamese until something else is chosen', async () => {
    expect((await choices('GET')).body).toEqual({ language: 'vi', email: 'digest', hasAddress: false });
    await api.pool.query('update directory.person set email = $1 where id = $2', [
      'mai@phuong.example',
      mttqHead,
    ]);
    const chosen = await choices('PUT', { language: 'en', email: 'off' });
    expect(notificationChoicesSchema.parse(chosen.body)).toEqual({
      language: 'en',
      email: 'off',
      hasAddress: true,
    });
    expect((await choices('GET')).body).toEqual(chosen.body);
  });

  it('are among those there are', async () =>
    expect(await choices('PUT', { language: 'fr', email: 'off' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'language' }] },
    }));

  it('are in no event', async () => {
    const [events] = await api.stored();
    await choices('PUT', { language: 'vi', email: 'each' });
    expect((await api.stored())[0]).toBe(events);
  });
});

describe('A notification of a rating', () => {
  it('has the rating’s title in both languages, by the unit’s name', async () => {
    const body = { unit: 'mttq', period: '2026-Q1', ruleSet: '366-2025' };
    expect((await api.ask('POST', '/api/v1/ratings', { as: leader, key: 'rating', body })).status).toBe(201);
    const data = {
      ...{ at: now, rating: 'mttq-2026-q1', recipient: { person: leader, unit: 'ban-thuong-vu' } },
      ...{ event: 'e-1', version: 1, kind: 'proposal-due', rung: 'proposal-due/x', urgency: 'normal' },
      ...{ dueAt: null, deliveries: [] },
    };
    const context = { commandId: 'n', causationId: 'n', correlationId: 'n' };
    const queued = [{ type: 'NotificationQueued', data }];
    await api.store.append(`notification/${idOf('f6')}`, 0, queued, { tenant, actor: 'system', ...context });
    const { items } = await inbox(leader);
    expect(items).toMatchObject([
      {
        ...{ assignment: null, rating: 'mttq-2026-q1' },
        title: {
          vi: 'Đánh giá quý I năm 2026: Ủy ban Mặt trận Tổ quốc Việt Nam phường',
          en: 'Rating of quarter I of 2026: Ủy ban Mặt trận Tổ quốc Việt Nam phường',
        },
        label: { vi: 'Sắp đến hạn đề xuất xếp loại' },
      },
    ]);
  });
});
