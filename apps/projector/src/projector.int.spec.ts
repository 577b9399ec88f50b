import { randomUUID } from 'node:crypto';
import { startOfLog, type AnyProjection, type Recorded } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { ensureTopics, kafkaClient, kafkaProducer } from '@dondoc/messaging-kafka';
import { deadLetterTopic, publicationOf, publishedOf, toMessage, type Topic } from '@dondoc/messaging-kernel';
import { listDocuments, readDocument } from '@dondoc/platform-read-models';
import { freshDatabase, type FreshDatabase } from '@dondoc/postgres-schema';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProjector, type Projector } from './projector.ts';

const ward = 'phuong-hoa-sen';
const counts: AnyProjection = {
  name: 'counts',
  version: 1,
  handles: ['Reported'],
  documentId: ({ stream }) => stream,
  evolve: (document) => ({ count: ((document as { count: number } | null)?.count ?? 0) + 1 }),
};
const lastPercent: AnyProjection = {
  name: 'last-percent',
  version: 1,
  handles: ['Reported'],
  documentId: ({ stream }) => stream,
  evolve: (_, { data }) => ({ percent: (data as { percent: number }).percent }),
};

const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

let topic: Topic;
let consumer: string;
let brokers: string[];
let database: FreshDatabase;
let pool: pg.Pool;
let projector: Projector | null;
let producer: ReturnType<typeof kafkaProducer>;
const route = publicationOf({ task: ({ type, data }) => ({ topic: topic.name, event: { type, data } }) });
const storeOf = () => postgresEventStore(pool, { now: () => new Date(), newId: () => randomUUID() });

beforeEach(async () => {
  const { DATABASE_URL, KAFKA_BROKERS } = process.env;
  if (!DATABASE_URL || !KAFKA_BROKERS)
    throw new Error('DATABASE_URL or KAFKA_BROKERS is not set: integration tests are run by "npm test".');
  brokers = KAFKA_BROKERS.split(',');
  database = await freshDatabase(DATABASE_URL);
  pool = new pg.Pool({ connectionString: database.url, max: 8 });
  pool.on('error', () => undefined);
  topic = { name: `dondoc.spec-${randomUUID()}.v1`, partitions: 2, compacted: false };
  consumer = `spec-${randomUUID()}`;
  producer = kafkaProducer({ brokers, clientId: 'spec' });
  await ensureTopics(brokers, [topic]);
});

afterEach(async () => {
  await stop();
  await producer.close();
  const admin = kafkaClient(brokers, 'spec').admin();
  await admin.connect();
  const mine = [topic.name, deadLetterTopic(consumer).name];
  await admin.deleteTopics({ topics: (await admin.listTopics()).filter((name) => mine.includes(name)) });
  await admin.disconnect();
  await pool.end();
  await database.drop();
});

const start = (...projections: readonly AnyProjection[]) => {
  projector = startProjector({
    pool,
    brokers,
    store: storeOf(),
    route,
    projections,
    topics: [topic],
    consumer,
  });
};
const stop = async () => {
  await projector?.stop();
  projector = null;
};

/** Writes events to the log. */
const happened = async (
  stream: string,
  before: number,
  percents: readonly number[],
): Promise<readonly Recorded[]> => {
  const commandId = randomUUID();
  const context = { tenant: ward, actor: 'p', commandId, causationId: commandId, correlationId: commandId };
  const events = percents.map((percent) => ({ type: 'Reported', data: { percent } }));
  const appended = await storeOf().append(stream, before, events, context);
  return appended.outcome === 'appended' ? appended.events : [];
};
/** Publishes them as the relay would: once the log shows them to its readers. */
const published = async (events: readonly Recorded[]) => {
  await eventually(async () => {
    const log = await storeOf().readAll(startOfLog, 1_000);
    expect(log.map(({ id }) => id)).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
  });
  await producer.send(
    events.map((event) => ({ topic: topic.name, ...toMessage(publishedOf(topic.name, event)) })),
  );
};
const read = (projection: AnyProjection, id = 'task/1') => readDocument(pool, projection.name, ward, id);

describe('A projector', () => {
  it('keeps documents up with Kafka, each event once however often it is published', async () => {
    start(counts, lastPercent);
    const events = await happened('task/1', 0, [10, 20, 30]);
    await published(events.slice(0, 2));
    await published(events);
    await published(await happened('task/2', 0, [5]));
    await eventually(async () => {
      expect(await read(counts)).toEqual({ count: 3 });
      expect(await read(lastPercent)).toEqual({ percent: 30 });
      expect(await listDocuments(pool, 'counts', ward)).toHaveLength(2);
    });
    await eventually(async () => expect(projector?.trouble()).toBeNull());
    await eventually(async () =>
      expect((await projector?.lag())?.map(({ behind }) => behind)).toEqual([0n, 0n]),
    );
  });

  it('reports an event before one that is missing, and heals when the topic is filled again', async () => {
    start(counts);
    await eventually(async () => expect(projector?.trouble()).toBeNull());
    const events = await happened('task/1', 0, [10, 20, 30]);
    await published([...events.slice(0, 1), ...events.slice(2)]);
    await eventually(async () => {
      const { rows } = await pool.query<{ error: string }>('select error from messaging.dead_letter');
      expect(rows.map(({ error }) => error)).toEqual([
        expect.stringContaining('up to version 1, and version 3 came next'),
      ]);
    });
    expect(await read(counts)).toEqual({ count: 1 });
    await published(events);
    await eventually(async () => expect(await read(counts)).toEqual({ count: 3 }));
  });

  it('builds a projection added later from the log, with what Kafka has not brought yet', async () => {
    start(counts);
    const events = await happened('task/1', 0, [10, 20]);
    await published(events);
    await eventually(async () => expect(await read(counts)).toEqual({ count: 2 }));
    await stop();
    const later = await happened('task/1', 2, [30]);
    start(counts, lastPercent);
    await eventually(async () => expect(await read(lastPercent)).toEqual({ percent: 30 }));
    await published(later);
    await published(await happened('task/1', 3, [40]));
    await eventually(async () => {
      expect(await read(lastPercent)).toEqual({ percent: 40 });
      expect(await read(counts)).toEqual({ count: 4 });
    });
  });
});
