import { startOfLog, type Recorded } from '@dondoc/event-sourcing-kernel';
import type { ClientBase } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { by, noted, openDatabase, ports, ward } from './database.fixture.ts';
import { postgresEventStore } from './postgres-event-store.ts';
import * as statements from './statements.ts';

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  database = await openDatabase();
});
afterEach(() => database.close());

/** Does its work while a transaction that has appended to stream `held` is open, then ends it as told. */
const whileHeld = async (end: 'commit' | 'rollback', work: (holder: ClientBase) => Promise<void>) => {
  const holder = await database.pool.connect();
  try {
    await holder.query('begin');
    await postgresEventStore(holder, ports).append('held', 0, [noted('held')], by('held'));
    await work(holder);
  } finally {
    await holder.query(end);
    holder.release();
  }
};

const streamsOf = (log: readonly Recorded[]) => log.map(({ stream }) => stream);

describe('A log with a transaction held open', () => {
  it('shows nothing that committed after it, then everything in order', async () => {
    const store = postgresEventStore(database.pool, ports);
    await store.append('before', 0, [noted('before')], by('before'));
    const seen = await vi.waitFor(async () => {
      const log = await store.readAll(startOfLog, 10);
      expect(streamsOf(log)).toEqual(['before']);
      return log;
    });
    const after = seen.at(-1)?.global ?? startOfLog;

    await whileHeld('commit', async () => {
      await store.append('later', 0, [noted('later')], by('later'));
      await store.append('latest', 0, [noted('latest')], by('latest'));
      expect(await store.readStream(ward, 'latest')).toHaveLength(1);
      expect(await store.readAll(after, 10)).toEqual([]);
    });

    const rest = await vi.waitFor(async () => {
      const log = await store.readAll(after, 10);
      expect(log).toHaveLength(3);
      return log;
    });
    expect(streamsOf(rest)).toEqual(['held', 'later', 'latest']);
  });

  it('goes on without it when it is rolled back', async () => {
    const store = postgresEventStore(database.pool, ports);
    await whileHeld('rollback', async () => {
      await store.append('later', 0, [noted('later')], by('later'));
    });

    await vi.waitFor(async () => expect(streamsOf(await store.readAll(startOfLog, 10))).toEqual(['later']));
  });

  it('refuses an append whose transaction began writing before the head it follows', async () => {
    const store = postgresEventStore(database.pool, ports);
    await whileHeld('rollback', async (holder) => {
      await store.append('other', 0, [noted('1')], by('other-1'));
      const late = postgresEventStore(holder, ports).append('other', 1, [noted('2')], by('other-2'));
      await expect(late).rejects.toMatchObject({ code: '40001' });
    });
  });
});

describe('A log that many write at once', () => {
  const writers = 8;
  const appendsEach = 40;

  const writeAs = async (writer: number) => {
    const client = await database.pool.connect();
    const store = postgresEventStore(client, ports);
    for (let round = 0; round < appendsEach; round += 1) {
      // Two streams in one transaction, so that transactions overlap and end in another order than they began.
      await client.query('begin');
      for (const stream of [`writer-${writer}/a`, `writer-${writer}/b`])
        await store.append(stream, round, [noted(`${round}`)], by(`${stream}/${round}`));
      await client.query('commit');
    }
    client.release();
  };

  it('is read while it grows: every event once, each stream in order', async () => {
    const store = postgresEventStore(database.pool, ports);
    const write = Array.from({ length: writers }, (_, writer) => writeAs(writer));
    // Whoever has read the last event has been shown every event before it.
    const last = Promise.all(write).then(() => store.append('last', 0, [noted('last')], by('last')));
    const seen: Recorded[] = [];
    while (seen.at(-1)?.stream !== 'last')
      seen.push(...(await store.readAll(seen.at(-1)?.global ?? startOfLog, 7)));
    await last;

    const written = seen.slice(0, -1);
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
    expect(written).toHaveLength(writers * appendsEach * 2);
    const inOrder = Array.from({ length: appendsEach }, (_, index) => index + 1);
    for (const name of new Set(streamsOf(written)))
      expect(written.filter(({ stream }) => stream === name).map(({ version }) => version)).toEqual(inOrder);
  });
});

describe('A page of the log', () => {
  it('is a walk along the index of the global order, bounded on both sides', async () => {
    const client = await database.pool.connect();
    await client.query('set enable_seqscan = off; set enable_bitmapscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${statements.readAll}`, [
      '3',
      '1',
      10,
    ]);
    client.release();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');

    expect(plan).toMatch(/Index Scan using event_global_order/);
    expect(plan).toMatch(/Index Cond: .*ROW\(transaction_id, "?position"?\) > .*pg_snapshot_xmin/);
    expect(plan).not.toMatch(/Sort|Filter/);
  });
});
