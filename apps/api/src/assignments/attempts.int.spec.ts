import { commandResultSchema, timelineEntrySchema } from '@dondoc/assignments-contracts';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { verifyChain, type ChainReader } from '@dondoc/ledger';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EVENT_STORE } from '../store/event-store.ts';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead, officeHead, tenant } from '../testing/sample-ward.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const tuesday = '2026-03-10T02:00:00.000Z';
const wednesday = '2026-03-11T02:00:00.000Z';
const aMomentBefore = '2026-03-12T16:59:59.999Z';
const back = '2026-03-12T17:00:00.000Z';
const deputy = 'p-pho';
const standIn = { person: deputy, unit: 'mttq', post: 'deputy', onBehalfOf: mttqHead };
const declining = { reason: 'Không thuộc chức năng' };

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

let id = '';
let keys = 0;
const ask = (as: string, path: string, body?: object, key = `k-${(keys += 1)}`) =>
  api.ask('POST', `/api/v1/${path}`, { as, key, ...(body && { body }) });
const does = async (as: string, step: string, body?: object, key?: string) => {
  const { status, body: answer } = await ask(as, `assignments/${id}/${step}`, body, key);
  return status === 200 ? 'done' : `${status} ${(answer as { code: string }).code}`;
};
const issue = async () => {
  const issued = await ask(leader, 'assignments', { title: 'Báo cáo tháng', leadUnit: 'mttq' });
  id = commandResultSchema.parse(issued.body).id;
};
const timeline = async () => {
  await api.project();
  const { body } = await api.ask('GET', `/api/v1/assignments/${id}/timeline`, { as: leader });
  return z.object({ items: z.array(timelineEntrySchema) }).parse(body).items;
};
const attemptsSeenBy = async (as: string) => {
  const { body } = await api.ask('GET', `/api/v1/assignments/${id}/attempts`, { as });
  return (body as { items: readonly object[] }).items;
};

beforeAll(async () => {
  await ask(leader, 'organisation/units/mttq/deputies', { person: deputy });
  const absence = { deputy, from: tuesday, until: '2026-03-13T00:00:00+07:00', reason: 'mission' };
  expect((await ask(mttqHead, 'organisation/absences', absence)).status).toBe(201);
});

describe('An assignment whose head is away', () => {
  it('is acknowledged, worked on and handed in by the stand-in, under both names', async () => {
    await issue();
    api.setClock(wednesday);
    expect(await does(deputy, 'acknowledge')).toBe('done');
    const evidence = [{ title: 'Báo cáo', reference: 'hồ sơ 12/2026' }];
    expect(await does(deputy, 'submit-result', { summary: 'Đã xong', evidence })).toBe('done');
    expect((await timeline()).map(({ type, actor, data }) => [type, actor, data['by'] ?? null])).toEqual([
      ['dondoc.assignment.issued.v1', leader, null],
      ['dondoc.assignment.acknowledged.v1', deputy, standIn],
      ['dondoc.assignment.result-submitted.v1', deputy, standIn],
    ]);
  });

  it('is the stand-in’s to decline until the head is back, and then no more', async () => {
    api.setClock(monday);
    await issue();
    expect(await does(deputy, 'decline', declining)).toBe('409 not-for-this-post');
    api.setClock(back);
    expect(await does(deputy, 'decline', declining)).toBe('409 not-for-this-post');
    api.setClock(aMomentBefore);
    expect(await does(deputy, 'decline', declining)).toBe('done');
    const [declined] = (await timeline()).slice(-1);
    expect(declined?.data).toMatchObject({ at: aMomentBefore, by: standIn });
  });
});

describe('A refused attempt', () => {
  const own = { person: deputy, unit: 'mttq', post: 'deputy' };

  it('stays in the log with its reason, moves no version, and is seen by those who may', async () => {
    const attempt = { by: own, command: 'Decline', code: 'not-for-this-post' };
    const refused = [
      { version: 1, at: monday, recordedAt: monday, ...attempt },
      { version: 2, at: back, recordedAt: back, ...attempt },
    ];
    for (const as of [leader, inspector, deputy]) expect(await attemptsSeenBy(as)).toMatchObject(refused);
    expect(await attemptsSeenBy(officeHead)).toEqual([]);
    expect((await timeline()).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('is chained like every other event', async () => {
    const store = api.app.get<EventStore & ChainReader>(EVENT_STORE);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    const chain = await store.readChain(tenant, `attempt/${id}`);
    expect(verifyChain(sha256, chain)).toEqual({ outcome: 'holds', streams: 1, events: 2 });
  });

  it('is kept once for one request, and holds nothing of what was written in it', async () => {
    api.setClock(monday);
    await issue();
    const secret = 'Nguyễn Văn Bí Mật';
    for (let sent = 0; sent < 2; sent += 1)
      expect(await does(officeHead, 'decline', { reason: secret }, 'k-same')).toBe('409 not-the-lead-unit');
    expect(await attemptsSeenBy(leader)).toHaveLength(1);
    const { rows } = await api.pool.query('select data from es.event where stream = $1', [`attempt/${id}`]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('on an assignment that does not exist is not kept', async () => {
    const before = await api.stored();
    expect((await ask(mttqHead, 'assignments/khong-co/acknowledge')).status).toBe(404);
    expect(await api.stored()).toEqual(before);
    expect((await api.ask('GET', '/api/v1/assignments/khong-co/attempts', { as: leader })).status).toBe(404);
  });
});
