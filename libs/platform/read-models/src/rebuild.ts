import { randomUUID } from 'node:crypto';
import {
  startOfLog,
  type AnyProjection,
  type EventStore,
  type GlobalPosition,
  type Recorded,
} from '@dondoc/event-sourcing-kernel';
import { inTransaction } from '@dondoc/messaging-kafka';
import type { Router } from '@dondoc/messaging-kernel';
import type { Pool, PoolClient } from 'pg';
import { lockForSwap, makeLive } from './build.ts';
import { foldInto } from './project-into.ts';
import { publishedForm } from './published-form.ts';

export type Log = Pick<EventStore, 'readAll'>;

const sliceSize = 500;

/**
 * Makes the projection's documents anew from the log, beside the live ones, and then lets readers and the projector go
 * over to them at one instant; the old ones are removed. Whoever projects goes on projecting into the live build
 * meanwhile and waits only for the last steps. Returns the number of events read, 0 when `needed` (asked once it is
 * this rebuild's turn) says no. One rebuild of a projection at a time: others wait. Takes three of the pool's connections.
 */
export const rebuild = async (
  pool: Pool,
  store: Log,
  projection: AnyProjection,
  route: Router,
  needed: () => Promise<boolean> = async () => true,
): Promise<number> =>
  aloneWith(pool, projection.name, async () => {
    if (!(await needed())) return 0;
    const build = randomUUID();
    await removeOtherBuilds(pool, projection.name);

    const take = async (tx: PoolClient, events: readonly Recorded[]): Promise<void> => {
      const published = events.flatMap((event) => publishedForm(route, event) ?? []);
      await foldInto(tx, [{ projection, build }], published);
    };
    const first = await readOn(store, startOfLog, (events) => inTransaction(pool, (tx) => take(tx, events)));

    const rest = await inTransaction(pool, async (tx) => {
      await lockForSwap(tx, projection);
      // What the projector has had came out of the log before: under the lock, this reads up to there and beyond.
      const read = await readOn(store, first.at, (events) => take(tx, events));
      await makeLive(tx, { projection, build });
      return read;
    });
    await removeOtherBuilds(pool, projection.name);
    return first.events + rest.events;
  });

/** Gives all events after `from` to `take`, slice by slice; where it came to and how many they were. */
export const readOn = async (
  store: Log,
  from: GlobalPosition,
  take: (events: readonly Recorded[]) => Promise<void>,
): Promise<Readonly<{ at: GlobalPosition; events: number }>> => {
  let at = from;
  let count = 0;
  for (;;) {
    const events = await store.readAll(at, sliceSize);
    const last = events.at(-1);
    if (!last) return { at, events: count };
    await take(events);
    at = last.global;
    count += events.length;
  }
};

/** Also what a rebuild left behind that did not come to its end. */
const removeOtherBuilds = async (pool: Pool, name: string): Promise<void> => {
  for (const table of ['read_model.document', 'read_model.applied'])
    await pool.query(
      `delete from ${table} where projection = $1
         and build not in (select live_build from read_model.projection where name = $1)`,
      [name],
    );
};

const aloneWith = async <Result>(pool: Pool, name: string, work: () => Promise<Result>): Promise<Result> => {
  const client = await pool.connect();
  let broken = false;
  client.on('error', () => {
    broken = true;
  });
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('rebuild ' || $1, 0))`, [name]);
    return await work();
  } finally {
    await client
      .query(`select pg_advisory_unlock(hashtextextended('rebuild ' || $1, 0))`, [name])
      .catch(() => undefined);
    client.removeAllListeners('error');
    client.release(broken);
  }
};
