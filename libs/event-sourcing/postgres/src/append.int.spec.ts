import { genesisHash } from '@dondoc/ledger';
import { afterAll, describe, expect, it } from 'vitest';
import { by, noted, openDatabase, ports, ward } from './database.fixture.ts';
import { postgresEventStore } from './postgres-event-store.ts';

const { pool, close } = await openDatabase();
const store = postgresEventStore(pool, ports);
afterAll(close);

/** A pool that writes down what is asked of it. It offers nothing but `query`, so there is no other way to the server. */
const spying = () => {
  const asked: string[] = [];
  const query = (text: string, values: unknown[]) => {
    asked.push(text);
    return pool.query(text, values);
  };
  return { asked, store: postgresEventStore({ query } as Pick<typeof pool, 'query'>, ports) };
};

describe('An append', () => {
  it('is one round trip, whatever comes of it', async () => {
    const spy = spying();
    const results = [
      await spy.store.append('trip', 0, [noted('a'), noted('b'), noted('c')], by('trip-1')),
      await spy.store.append('trip', 0, [noted('a')], by('trip-1')),
      await spy.store.append('trip', 0, [noted('b')], by('trip-2')),
      await spy.store.append('trip', 3, [], by('trip-3')),
    ];

    expect(results.map(({ outcome }) => outcome)).toEqual(['appended', 'repeated', 'conflict', 'appended']);
    expect(spy.asked).toHaveLength(results.length);
  });

  it('waits for nobody who writes to another stream', async () => {
    const holder = await pool.connect();
    await holder.query('begin');
    await postgresEventStore(holder, ports).append('wait/a', 0, [noted('a')], by('same-command'));
    const other = await store.append('wait/b', 0, [noted('b')], by('same-command'));
    await holder.query('rollback');
    holder.release();

    expect(other.outcome).toBe('appended');
  });

  it('links to the head that the database holds, whatever the client believes', async () => {
    await store.append('head', 0, [noted('a')], by('head-1'));
    const head = (await store.readStream(ward, 'head')).at(-1);
    await store.append('head', 1, [noted('b')], by('head-2'));

    expect(head?.previousHash).toBe(genesisHash);
    expect(await store.readStream(ward, 'head', 1)).toMatchObject([{ previousHash: head?.hash }]);
  });

  it('takes exactly one of many who write at the same version, each time', async () => {
    const contenders = Array.from({ length: 10 }, (_, index) => index);
    for (let version = 0; version < 10; version += 1) {
      const results = await Promise.all(
        contenders.map((each) => store.append('race', version, [noted('x')], by(`race-${version}-${each}`))),
      );
      const lost = results.filter(({ outcome }) => outcome === 'conflict');
      expect(lost).toEqual(
        contenders.slice(1).map(() => ({ outcome: 'conflict', actualVersion: version + 1 })),
      );
    }
    expect(await store.readStream(ward, 'race')).toHaveLength(10);
  });

  it('carries out a command once for many who send it at the same time', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, () => store.append('crowd', 0, [noted('x'), noted('y')], by('crowd-1'))),
    );

    expect(results.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(9);
    expect(await store.readStream(ward, 'crowd')).toHaveLength(2);
  });

  it('leaves nothing behind when one of its events cannot be stored', async () => {
    const events = [noted('a'), { ...noted('b'), schemaVersion: 0 }];

    await expect(store.append('whole', 0, events, by('whole-1'))).rejects.toMatchObject({ code: '23514' });
    expect(await store.readStream(ward, 'whole')).toEqual([]);
    expect(await store.readCommand(ward, 'whole', 'whole-1')).toBeNull();
  });
});
