import { randomUUID } from 'node:crypto';
import { vietnamPublic2026 } from '@dondoc/calendar';
import { handleWith, startOfLog, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { ensureTopics, kafkaClient, kafkaProducer, pause } from '@dondoc/messaging-kafka';
import { categoryOf, deadLetterTopic, publishedOf, toMessage, type Topic } from '@dondoc/messaging-kernel';
import { mailChannel } from '@dondoc/notifications-channels';
import {
  notificationDecider,
  type NotificationCommand,
  type NotificationEvent,
} from '@dondoc/notifications-domain';
import { router } from '@dondoc/platform-wiring';
import { freshDatabase } from '@dondoc/postgres-schema';
import pg from 'pg';
import { vi } from 'vitest';
import { mailbox } from './mailbox-setting.spec.ts';
import { startNotifier, type Notifier, type NotifierOptions } from './notifier.ts';

export const ward = 'phuong-hoa-sen';
export const origin = 'https://dondoc.phuong.example';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: integration tests are run by "npm test", which starts the servers.`);
  return value;
};

/** Waits for what the servers will bring about. */
export const eventually = <Result>(check: () => Promise<Result> | Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 });

const office = { person: 'p-office', unit: 'van-phong' };
const at = '2026-03-02T08:00:00+07:00';

/** A ward with two units, a log, topics and a mail server of its own, on a clock that is set by the spec and runs. */
export const notifierSetting = async () => {
  const brokers = required('KAFKA_BROKERS').split(',');
  const database = await freshDatabase(required('DATABASE_URL'));
  const pool = new pg.Pool({ connectionString: database.url, max: 16 });
  pool.on('error', () => undefined);
  const box = await mailbox();
  const unique = randomUUID();
  const topicOf = (name: string): Topic => ({
    name: `dondoc.spec-${name}-${unique}.v1`,
    partitions: 2,
    compacted: false,
  });
  const topics = {
    assignments: topicOf('assignments'),
    evaluation: topicOf('evaluation'),
    notifications: topicOf('notifications'),
  };
  const topicsOf: Readonly<Record<string, Topic>> = {
    assignment: topics.assignments,
    rating: topics.evaluation,
    notification: topics.notifications,
  };
  await ensureTopics(brokers, Object.values(topics));
  const producer = kafkaProducer({ brokers, clientId: 'spec' });

  const clock = { setTo: Date.parse(at), setAt: Date.now() };
  const now = () => new Date(clock.setTo + (Date.now() - clock.setAt));
  const store = postgresEventStore(pool, { now, newId: () => randomUUID() });

  const append = async (stream: string, ...events: readonly { type: string; data: unknown }[]) => {
    const version = (await store.readStream(ward, stream)).length;
    const commandId = randomUUID();
    const ids = { commandId, causationId: commandId, correlationId: commandId };
    await store.append(stream, version, events, { tenant: ward, actor: 'p-spec', ...ids });
  };

  await append(
    `organisation/${ward}`,
    ...['van-phong', 'mttq'].flatMap((unit) => [
      {
        type: 'UnitEstablished',
        data: { at, unit, name: unit, aliases: [], kind: 'office', parent: null },
      },
      { type: 'HeadAppointed', data: { at, unit, person: `p-${unit}`, from: at } },
    ]),
  );
  await pool.query(
    `insert into directory.person (tenant, id, display_name, email)
     values ($1, 'p-mttq', 'Nguyễn Thị Sen', 'sen@phuong.example'), ($1, 'p-van-phong', 'Trần Văn An', null)`,
    [ward],
  );

  // What the relay does, over topics of this spec.
  const stopping = new AbortController();
  let published = startOfLog;
  const publish = async (events: readonly Recorded[]) => {
    const messages = events.flatMap((event) => {
      const routed = router(event);
      const topic = topicsOf[categoryOf(event.stream)];
      if (routed.outcome !== 'published' || !topic) return [];
      return [{ topic: topic.name, ...toMessage(publishedOf(topic.name, routed.recorded)) }];
    });
    if (messages.length > 0) await producer.send(messages);
  };
  const relaying = (async () => {
    while (!stopping.signal.aborted) {
      const events = await store.readAll(published, 200);
      await publish(events);
      published = events.at(-1)?.global ?? published;
      if (events.length === 0) await pause(20, stopping.signal);
    }
  })();

  const running: Notifier[] = [];
  const consumer = `spec-${unique}`;
  const mail = mailChannel({ url: box.url, from: 'Đôn Đốc <don-doc@phuong.example>', patience: 2_000 });
  const start = (more: Partial<NotifierOptions> = {}): Notifier => {
    const notifier = startNotifier({
      pool,
      brokers,
      store,
      route: router,
      calendarOf: async () => vietnamPublic2026,
      origin,
      mail,
      webhook: null,
      webhookTenant: ward,
      now: () => now().toISOString(),
      patienceAfter: (attempt) => attempt * 500,
      everyMs: 50,
      topics,
      consumer,
      ...more,
    });
    running.push(notifier);
    return notifier;
  };

  /** The events of all notifications, in order. */
  const told = async (): Promise<readonly Recorded<NotificationEvent>[]> => {
    const { rows } = await pool.query<{ stream: string }>(
      `select distinct stream from es.event where tenant = $1 and stream like 'notification/%' order by stream`,
      [ward],
    );
    return (
      await Promise.all(rows.map(({ stream }) => store.readStream<NotificationEvent>(ward, stream)))
    ).flat();
  };

  return {
    pool,
    store,
    box,
    append,
    start,
    told,
    republish: async () => publish(await store.readAll(startOfLog, 1_000)),
    setClock: (instant: string) => {
      clock.setTo = Date.parse(instant);
      clock.setAt = Date.now();
    },
    /** How often each type of event happened to all notifications together. */
    counts: async (): Promise<Readonly<Record<string, number>>> =>
      (await told()).reduce<Record<string, number>>(
        (sums, { type }) => ({ ...sums, [type]: (sums[type] ?? 0) + 1 }),
        {},
      ),
    /** How many events of notifications the list of what is to be sent has taken in. */
    heard: async (): Promise<number> => {
      const { rows } = await pool.query<{ events: number }>(
        `select coalesce(sum(next_offset), 0)::int as events from messaging.consumer_offset where consumer = $1`,
        [`${consumer}-outbox`],
      );
      return rows[0]?.events ?? 0;
    },
    rows: async (): Promise<number> => (await pool.query('select from notifications.outbox')).rowCount ?? 0,
    command: async (stream: string, command: NotificationCommand) => {
      const commandId = randomUUID();
      const ids = { commandId, causationId: commandId, correlationId: commandId };
      return handleWith(store, notificationDecider)(stream, command, {
        tenant: ward,
        actor: 'p-admin',
        ...ids,
      });
    },
    close: async () => {
      await Promise.all(running.map((notifier) => notifier.stop()));
      stopping.abort();
      await relaying;
      mail.close();
      await box.cut();
      await producer.close();
      const admin = kafkaClient(brokers, 'spec').admin();
      await admin.connect();
      const mine = [
        ...Object.values(topics).map(({ name }) => name),
        ...['queueing', 'outbox'].map((name) => deadLetterTopic(`${consumer}-${name}`).name),
      ];
      await admin.deleteTopics({ topics: (await admin.listTopics()).filter((name) => mine.includes(name)) });
      await admin.disconnect();
      await pool.end();
      await database.drop();
    },
  };
};

export type NotifierSetting = Awaited<ReturnType<typeof notifierSetting>>;

/** Given to the unit of `p-mttq`, who has an address; `urgency` decides how it is told. */
export const issued = (
  urgency: 'normal' | 'flash',
  when: string,
  leadUnit = 'mttq',
  title = 'Tổng hợp dư luận',
) => ({
  type: 'AssignmentIssued',
  data: {
    at: when,
    title,
    source: null,
    leadUnit,
    cooperatingUnits: [],
    issuedBy: office,
    acceptingUnit: 'van-phong',
    urgency,
    coefficient: 1,
    recurrence: null,
    deadline: { at: '2026-03-14T00:00:00+07:00', text: 'trước ngày 14/3/2026' },
  },
});

/** Of the unit of `p-mttq`, by a unit that decides. */
export const ratingOpened = (when: string, selfAssessBy: string) => ({
  type: 'RatingOpened',
  data: {
    at: when,
    by: office,
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026-02',
    deadlines: { selfAssessBy, proposeBy: null, decideBy: null },
    rules: { id: '366-2025', hash: 'a'.repeat(64) },
    bounds: {
      criteria: [],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: null,
    },
  },
});

/** A store that dies when something is written down as sent, after `recorded` times. */
export const dyingAfterSending = (store: EventStore, recorded: number): EventStore => {
  let left = recorded;
  return {
    ...store,
    append: async (stream, version, events, context) => {
      if (events.some(({ type }) => type === 'NotificationSent')) {
        if (left === 0) throw new Error('killed');
        left -= 1;
      }
      return store.append(stream, version, events, context);
    },
  };
};
