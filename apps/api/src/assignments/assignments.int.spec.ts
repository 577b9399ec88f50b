import {
  assignmentViewSchema,
  commandResultSchema,
  timelineEntrySchema,
} from '@dondoc/assignments-contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runningApi, statusOf } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const nextDay = '2026-03-10T02:00:00.000Z';

const pageSchema = z.object({ items: z.array(assignmentViewSchema), next: z.string().nullable() });
const timelineSchema = z.object({ items: z.array(timelineEntrySchema) });

const body = (title: string, lastDay: string | null, leadUnit = 'mttq') => ({
  title,
  leadUnit,
  deadline: lastDay === null ? null : { lastDay, text: `đến ngày ${lastDay}` },
});

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

let issuedSoFar = 0;
const issue = async (title: string, lastDay: string | null, leadUnit?: string) => {
  issuedSoFar += 1;
  const asked = { as: leader, key: `k-issue-${issuedSoFar}`, body: body(title, lastDay, leadUnit) };
  return commandResultSchema.parse((await api.ask('POST', '/api/v1/assignments', asked)).body);
};
const pageOf = async (query: string) =>
  pageSchema.parse((await api.ask('GET', `/api/v1/assignments${query}`, { as: mttqHead })).body);

describe('An assignment', () => {
  let id = '';
  const work = (step: string, key: string, given: object = {}) =>
    api.ask('POST', `/api/v1/assignments/${id}/${step}`, { as: mttqHead, key, ...given });
  const view = async () => {
    const { headers, body: shown } = await api.ask('GET', `/api/v1/assignments/${id}`, { as: mttqHead });
    return { etag: headers.get('etag'), shown: assignmentViewSchema.parse(shown) };
  };

  beforeAll(async () => {
    ({ id } = await issue('Báo cáo tháng', '2026-03-31'));
    await api.project();
  });

  it('is shown with its version as ETag and the status of this moment', async () => {
    const { etag, shown } = await view();
    expect(etag).toBe('"1"');
    expect(shown).toMatchObject({
      id,
      status: 'awaiting-acknowledgement',
      colour: 'green',
      acceptingUnit: 'ban-thuong-vu',
      deadline: { at: '2026-04-01T00:00:00+07:00', text: 'đến ngày 2026-03-31' },
      shownAt: monday,
    });
  });

  it('is worked on version by version, from acknowledgement to acceptance', async () => {
    api.setClock(nextDay);
    const acknowledged = await work('acknowledge', 'k-1', { ifMatch: '"1"' });
    expect([acknowledged.status, acknowledged.headers.get('etag')]).toEqual([200, '"2"']);
    const report = {
      percent: 60,
      result: 'Đã lấy ý kiến',
      slow: 'Hai tổ dân phố',
      cause: 'Thiếu người',
      remedy: 'Tăng cường',
    };
    expect((await work('report-progress', 'k-2', { body: report })).status).toBe(200);
    const evidence = [{ title: 'Báo cáo số 12-BC/MTTQ', reference: 'vb://12-BC' }];
    expect((await work('submit-result', 'k-3', { body: { summary: 'Xong', evidence } })).status).toBe(200);
    expect(
      (await work('return-result', 'k-4', { as: leader, body: { reason: 'Thiếu phụ lục' } })).status,
    ).toBe(200);
    expect((await work('submit-result', 'k-5', { body: { summary: 'Đã bổ sung', evidence } })).status).toBe(
      200,
    );
    const accepted = await work('accept-result', 'k-6', { as: leader, body: {}, ifMatch: '"6"' });
    expect(commandResultSchema.parse(accepted.body)).toMatchObject({
      id,
      version: 7,
      events: [{ type: 'dondoc.assignment.result-accepted.v1', version: 7 }],
    });
    await api.project();
    expect((await view()).shown).toMatchObject({
      version: 7,
      status: 'completed-early',
      percent: 60,
      returns: 1,
    });
  });

  it('tells its life in order, each event with its place in the chain', async () => {
    const { body: timeline } = await api.ask('GET', `/api/v1/assignments/${id}/timeline`, { as: leader });
    const { items } = timelineSchema.parse(timeline);
    expect(items.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(items.map(({ actor }) => actor)).toEqual([
      leader,
      mttqHead,
      mttqHead,
      mttqHead,
      leader,
      mttqHead,
      leader,
    ]);
    expect(new Set(items.map(({ hash }) => hash)).size).toBe(7);
    expect(items[1]?.at).toBe(nextDay);
    expect(items[1]?.data).toEqual({ at: nextDay, by: { person: mttqHead, unit: 'mttq', post: 'head' } });
  });

  it('is never "not modified": what is shown of it changes with the hour', async () => {
    const headers = { 'x-dondoc-person': leader, 'if-none-match': '"7"' };
    expect(await statusOf(`${api.url}/api/v1/assignments/${id}`, headers)).toBe(200);
  });
});

describe('The list of assignments', () => {
  beforeAll(async () => {
    api.setClock(monday);
    await issue('không hạn', null);
    await issue('tháng sau', '2026-04-20');
    await issue('sắp đến', '2026-03-18');
    await issue('quá hạn', '2026-03-12');
    await issue('của văn phòng', '2026-03-12', 'van-phong-dang-uy');
    await api.project();
    api.setClock('2026-03-16T02:00:00.000Z');
  });

  const titlesOf = (items: z.output<typeof pageSchema>['items']) => items.map(({ title }) => title);
  const inOrder = ['quá hạn', 'sắp đến', 'tháng sau', 'không hạn', 'Báo cáo tháng'];

  it('shows a unit what needs its attention first', async () =>
    expect(titlesOf((await pageOf('?unit=mttq&role=lead')).items)).toEqual(inOrder));

  it('is the same page by page, though the clock goes on', async () => {
    const first = await pageOf('?unit=mttq&limit=2');
    api.setClock('2026-05-01T02:00:00.000Z');
    const second = await pageOf(`?unit=mttq&limit=2&cursor=${first.next}`);
    const third = await pageOf(`?unit=mttq&limit=2&cursor=${second.next}`);
    expect([first, second, third].flatMap(({ items }) => titlesOf(items))).toEqual(inOrder);
    expect(third.next).toBeNull();
    expect(third.items[0]?.shownAt).toBe(first.items[0]?.shownAt);
  });

  it('is asked for by part in the work', async () => {
    expect(titlesOf((await pageOf('?unit=van-phong-dang-uy')).items)).toEqual(['của văn phòng']);
    expect((await pageOf('?unit=ban-thuong-vu&role=accepting')).items).toHaveLength(6);
    expect((await pageOf('?unit=ban-thuong-vu&role=lead')).items).toEqual([]);
  });

  it('has the events of each under its own name alone', async () => {
    for (const { id, version } of (await pageOf('')).items) {
      const { body: timeline } = await api.ask('GET', `/api/v1/assignments/${id}/timeline`, { as: leader });
      expect(timelineSchema.parse(timeline).items).toHaveLength(version);
    }
  });
});
