import { randomUUID } from 'node:crypto';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { ensureTopics, kafkaClient } from '@dondoc/messaging-kafka';
import { fromMessage, publicationOf, type Topic } from '@dondoc/messaging-kernel';
import { freshDatabase } from '@dondoc/postgres-schema';
import pg from 'pg';
import { vi } from 'vitest';
import { startRelay, type Relay, type RelayOptions } from './relay.ts';

export const ward = 'phuong-hoa-sen';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: integration tests are run by "npm test", which starts the servers.`);
  return value;
};

/** Waits for what the servers will bring about. */
export const eventually = <Result>(check: () => Promise<Result> | Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 });

/** A log and a topic of their own; the log is of streams `task/…`. */
export const relaySetting = async () => {
  const brokers = required('KAFKA_BROKERS').split(',');
  const database = await freshDatabase(required('DATABASE_URL'));
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined);
  const store = postgresEventStore(pool, { now: () => new Date(), newId: () => randomUUID() });
  const topic: Topic = { name: `dondoc.spec-${randomUUID()}.v1`, partitions: 3, compacted: false };
  const admin = kafkaClient(brokers, 'spec').admin();
  await admin.connect();
  const running: Relay[] = [];

  const options: RelayOptions = {
    databaseUrl: database.url,
    brokers,
    topics: [topic],
    sliceSize: 5,
    lookForLossEveryMs: 200,
    route: publicationOf({
      task: ({ type, data }) =>
        type === 'Secret' ? null : { topic: topic.name, event: { type: `dondoc.task.${type}.v1`, data } },
    }),
  };

  /** All messages of the topic as events, in order within each partition. */
  const published = async (): Promise<readonly Recorded[]> => {
    const offsets = await admin.fetchTopicOffsets(topic.name);
    const due = offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
    const events: Recorded[] = [];
    if (due === 0) return events;
    const consumer = kafkaClient(brokers, 'spec').consumer({
      groupId: `spec-${randomUUID()}`,
      maxWaitTimeInMs: 50,
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic.name], fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message }) => {
        const headers = Object.entries(message.headers ?? {}).map(([name, text]) => [name, String(text)]);
        const parsed = fromMessage({
          key: message.key?.toString() ?? null,
          value: message.value?.toString() ?? null,
          headers: Object.fromEntries(headers) as Record<string, string>,
        });
        if (parsed.outcome === 'malformed') throw new Error(parsed.malformation.problem);
        events.push(parsed.recorded);
      },
    });
    await eventually(() => {
      if (events.length < due) throw new Error(`${events.length} of ${due}`);
    });
    await consumer.disconnect();
    return events;
  };

  return {
    pool,
    topic,
    admin,
    published,
    versionsOf: async (stream: string) =>
      (await published()).filter((event) => event.stream === stream).map(({ version }) => version),
    append: async (stream: string, versionBefore: number, count: number, type = 'Reported') => {
      const commandId = randomUUID();
      const context = {
        tenant: ward,
        actor: 'p-1',
        commandId,
        causationId: commandId,
        correlationId: commandId,
      };
      const events = Array.from({ length: count }, (_, index) => ({
        type,
        data: { step: versionBefore + index + 1 },
      }));
      const appended = await store.append(stream, versionBefore, events, context);
      if (appended.outcome !== 'appended') throw new Error(`${stream} is not at version ${versionBefore}`);
      return appended.events;
    },
    start: (more: Partial<RelayOptions> = {}): Relay => {
      const relay = startRelay({ ...options, ...more });
      running.push(relay);
      return relay;
    },
    /** Cuts the connection of whoever holds the lease. */
    cutLease: () =>
      pool.query(
        `select pg_terminate_backend(pid) from pg_locks
         where locktype = 'advisory' and granted and pid <> pg_backend_pid()
           and database = (select oid from pg_database where datname = current_database())`,
      ),
    wipe: async () => {
      await admin.deleteTopics({ topics: [topic.name] });
      await eventually(async () => {
        if ((await admin.listTopics()).includes(topic.name)) throw new Error('still there');
      });
      await ensureTopics(brokers, [topic]);
    },
    close: async () => {
      await Promise.all(running.map((relay) => relay.stop()));
      await admin.deleteTopics({ topics: [topic.name] }).catch(() => undefined);
      await admin.disconnect();
      await pool.end();
      await database.drop();
    },
  };
};

export type RelaySetting = Awaited<ReturnType<typeof relaySetting>>;
