import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { notifierOn } from '../notifications/told.fixture.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { liveChangeSchema, type LiveChange } from './live-change.ts';
import { liveLimits } from './live-settings.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

type Heard = Readonly<{ name: string; id: string; data: string }>;
const field = (block: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';

const streams: { leave: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(streams.splice(0).map(({ leave }) => leave()));
});

/** A client of the stream. */
const connect = async (as: string, lastEventId?: string) => {
  const leaving = new AbortController();
  const headers = {
    'X-Dondoc-Person': as,
    ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
  };
  const response = await fetch(`${api.url}/api/v1/live`, { headers, signal: leaving.signal });
  const heard: Heard[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const reading = (async () => {
    for (let rest = ''; reader;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks)
        if (/^event: /m.test(block))
          heard.push({ name: field(block, 'event'), id: field(block, 'id'), data: field(block, 'data') });
    }
  })().catch(() => undefined);
  const changes = (): readonly LiveChange[] =>
    heard
      .filter(({ name }) => name === 'changed')
      .map(({ data }) => liveChangeSchema.parse(JSON.parse(data)));
  const stream = {
    response,
    heard,
    changes,
    lastId: () => heard.at(-1)?.id ?? '',
    leave: async () => {
      leaving.abort();
      await reading;
    },
  };
  streams.push(stream);
  return stream;
};
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

let issued = 0;
const issue = async (): Promise<string> => {
  const body = { title: 'Báo cáo', leadUnit: 'mttq' };
  const answer = await api.ask('POST', '/api/v1/assignments', { as: leader, key: `k-${issued++}`, body });
  expect(answer).toMatchObject({ status: 201 });
  return (answer.body as { id: string }).id;
};
const acknowledge = (id: string) =>
  api.ask('POST', `/api/v1/assignments/${id}/acknowledge`, { as: mttqHead, key: `a-${id}`, body: {} });

const notificationId = 'ab'.repeat(16);

describe('The live stream', () => {
  it('is for people who are signed in, and is no page that anybody keeps', async () => {
    expect((await fetch(`${api.url}/api/v1/live`)).status).toBe(401);
    const { response, heard } = await connect(leader);
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('cache-control'),
    ]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-store']);
    await eventually(() => expect(heard).toMatchObject([{ name: 'ready', data: '{"resumed":false}' }]));
  });

  it('tells a change once reading again shows it, by its id and version alone', async () => {
    const stream = await connect(mttqHead);
    await eventually(() => expect(stream.heard).toHaveLength(1));
    const id = await issue();
    const shown = eventually(() => expect(stream.changes()).not.toEqual([]));
    await api.project();
    await shown;
    expect(stream.changes()).toEqual([
      { kind: 'assignment', id, version: 1, reread: ['assignments', 'scoreboard'] },
    ]);
    expect(await api.ask('GET', `/api/v1/assignments/${id}`, { as: mttqHead })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
  });

  it('tells of a notification to its recipient alone', async () => {
    const [recipient, other] = [await connect(mttqHead), await connect(leader)];
    await notifierOn(api.app.get<EventStore>(EVENT_STORE)).queue(notificationId);
    const id = await issue();
    await api.project();
    // Later in the log: who has heard of it has been told all that was meant for them.
    await eventually(() => expect(other.changes().some((change) => change.id === id)).toBe(true));
    await eventually(() => expect(recipient.changes()).toHaveLength(2));
    expect(recipient.changes()[0]).toEqual({
      kind: 'notification',
      id: notificationId,
      version: 1,
      reread: ['notifications'],
    });
    expect(other.changes().map(({ kind }) => kind)).toEqual(['assignment']);
  });

  it.each([
    ['rating', '/ratings', { unit: 'mttq', period: '2026', ruleSet: '366-2025' }, ['ratings', 'scoreboard']],
    [
      'rule-set',
      '/rule-sets/adopt',
      { ruleSet: '366-2025', reason: 'Áp dụng', decision: '7-QĐ/ĐU' },
      ['rule-sets', 'ratings', 'scoreboard'],
    ],
  ])('tells that a %s changed once it is shown', async (kind, path, body, reread) => {
    const stream = await connect(mttqHead);
    await eventually(() => expect(stream.heard).toHaveLength(1));
    const answer = await api.ask('POST', `/api/v1${path}`, { as: leader, key: `${kind}-1`, body });
    expect(answer.status).toBeLessThan(300);
    await api.project();
    await eventually(() => expect(stream.changes()).toMatchObject([{ kind, version: 1, reread }]));
  });

  it('resumes: what was missed comes first, and nothing comes twice', async () => {
    const witness = await connect(mttqHead);
    const first = await connect(leader);
    const id = await issue();
    await api.project();
    await eventually(() => expect(first.changes()).toHaveLength(1));
    await first.leave();

    await acknowledge(id);
    const other = await issue();
    await api.project();
    // By then it is past for everybody who listens.
    await eventually(() => expect(witness.changes().some((change) => change.id === other)).toBe(true));
    const second = await connect(leader, first.lastId());
    await eventually(() => expect(second.heard.some(({ name }) => name === 'ready')).toBe(true));
    const third = await issue();
    await api.project();
    await eventually(() => expect(second.changes().some((change) => change.id === third)).toBe(true));
    expect(second.changes().map((change) => [change.id, change.version])).toEqual([
      [id, 2],
      [other, 1],
      [third, 1],
    ]);
    expect(second.heard.find(({ name }) => name === 'ready')?.data).toBe('{"resumed":true}');
  });

  it('says after too long an absence that everything is to be read again', async () => {
    await api.pool.query(manyEvents, [liveLimits.missed]);
    await eventually(async () => {
      const stream = await connect(leader, '0-0');
      await eventually(() => expect(stream.heard.some(({ name }) => name !== 'changed')).toBe(true));
      await stream.leave();
      expect(stream.heard.map(({ name }) => name)).toEqual(['reset']);
    });
  });

  it('says so, too, after an id that is none of its own', async () => {
    const stream = await connect(leader, 'not-a-place');
    await eventually(() => expect(stream.heard.map(({ name }) => name)).toEqual(['reset']));
  });

  it('is not opened without end by one person', async () => {
    const opened = await Promise.all(Array.from({ length: liveLimits.each }, () => connect(mttqHead)));
    expect(new Set(opened.map(({ response }) => response.status))).toEqual(new Set([200]));
    expect((await connect(mttqHead)).response.status).toBe(429);
    expect((await connect(leader)).response.status).toBe(200);
    await opened[0]?.leave();
    await eventually(async () => expect((await connect(mttqHead)).response.status).toBe(200));
  });
});

/** Another ward's, so that they are nobody's news here. */
const manyEvents = `
  select count(*) from generate_series(1, $1::int) as n, es.append('khac', 'directive/d' || n, 0, 'c' || n,
    '{"actor":"p","commandId":"c","causationId":"c","correlationId":"c","recordedAt":"2026-03-09T02:00:00.000Z"}',
    array['e' || n], array['X'], array[1], array['{}'])`;
