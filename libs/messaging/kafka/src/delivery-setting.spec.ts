import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { deadLetterTopic, publishedOf, toMessage, type Topic } from '@dondoc/messaging-kernel';
import { freshDatabase } from '@dondoc/postgres-schema';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { vi } from 'vitest';
import { kafkaClient } from './client.ts';
import { ensureTopics } from './ensure-topics.ts';
import { silent } from './log.ts';
import { kafkaProducer, type Outgoing } from './producer.ts';

export const required = (name: string): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: integration tests are run by "npm test", which starts the servers.`);
  return value;
};

export const eventOf = (stream: string, version: number, type = 'ProgressReported'): Recorded => ({
  id: `${stream}@${version}`,
  tenant: 'phuong-hoa-sen',
  stream,
  version,
  schemaVersion: 1,
  type,
  data: { version },
  metadata: {
    actor: 'p-1',
    commandId: `c-${stream}-${version}`,
    causationId: 'c',
    correlationId: 'c',
    recordedAt: '2026-03-02T01:00:00.000Z',
  },
  global: { transactionId: '1', position: String(version) },
  previousHash: '00',
  hash: '01',
});

/** `versions` events of each stream, the streams taking turns. */
export const historyOf = (streams: readonly string[], versions: number): readonly Recorded[] =>
  Array.from({ length: versions }, (_, index) => streams.map((stream) => eventOf(stream, index + 1))).flat();

/** Waits for what the servers will bring about. */
export const eventually = <Result>(check: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 });

/** A database and a topic of their own, and a table without any constraint that says what handlers did, in order. */
export const deliverySetting = async () => {
  const brokers = required('KAFKA_BROKERS').split(',');
  const database = await freshDatabase(required('DATABASE_URL'));
  const pool = new pg.Pool({ connectionString: database.url, max: 10 });
  pool.on('error', () => undefined);
  await pool.query('create table handled (at serial, id text, stream text, version int, by text)');
  const unique = randomUUID();
  const consumer = `spec-${unique}`;
  const topic: Topic = { name: `dondoc.spec-${unique}.v1`, partitions: 3, compacted: false };
  await ensureTopics(brokers, [topic]);
  const producer = kafkaProducer({ brokers, clientId: 'spec' });
  const admin = kafkaClient(brokers, 'spec', silent).admin();
  await admin.connect();

  const messageOf = (event: Recorded): Outgoing => {
    const published = publishedOf(topic.name, event);
    return { topic: topic.name, ...toMessage(published) };
  };
  const handledIds = async (): Promise<readonly string[]> =>
    (await pool.query<{ id: string }>('select id from handled order by at')).rows.map(({ id }) => id);

  return {
    brokers,
    pool,
    topic,
    admin,
    consumer,
    databaseUrl: database.url,
    messageOf,
    sendRaw: producer.send,
    publish: (events: readonly Recorded[]) => producer.send(events.map(messageOf)),
    record: async (tx: pg.PoolClient, { id, stream, version }: Recorded, by = '') => {
      await tx.query('insert into handled (id, stream, version, by) values ($1, $2, $3, $4)', [
        id,
        stream,
        version,
        by,
      ]);
    },
    handledIds,
    versionsOf: async (stream: string): Promise<readonly number[]> =>
      (
        await pool.query<{ version: number }>('select version from handled where stream = $1 order by at', [
          stream,
        ])
      ).rows.map(({ version }) => version),
    /** Makes the topic anew, empty, as after the loss of Kafka's disk. */
    wipe: async () => {
      await admin.deleteTopics({ topics: [topic.name] });
      await eventually(async () => {
        if ((await admin.listTopics()).includes(topic.name)) throw new Error('still there');
      });
      await ensureTopics(brokers, [topic]);
      await producer.close();
    },
    close: async () => {
      await producer.close();
      const mine = [topic.name, deadLetterTopic(consumer).name];
      await admin.deleteTopics({ topics: (await admin.listTopics()).filter((name) => mine.includes(name)) });
      await admin.disconnect();
      await pool.end();
      await database.drop();
    },
  };
};

export type DeliverySetting = Awaited<ReturnType<typeof deliverySetting>>;
