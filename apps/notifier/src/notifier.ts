import type { WorkingCalendar } from '@dondoc/calendar';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { consume, silent, type Consumption, type Log } from '@dondoc/messaging-kafka';
import { topics, type Router, type Topic } from '@dondoc/messaging-kernel';
import type { Channel, Message, WebhookCall } from '@dondoc/notifications-domain';
import type { Pool } from 'pg';
import { directory } from './directory.ts';
import { historiesIn } from './histories.ts';
import { mailSender } from './mail-sender.ts';
import { notificationsIn } from './notifications.ts';
import { followOutbox } from './outbox-following.ts';
import { outbox } from './outbox.ts';
import { notificationQueuer } from './queueing.ts';
import { defaultPatience, recording, type RecordingOptions } from './recording.ts';
import { startSending, type Sending } from './sending.ts';
import { webhookSender } from './webhook-sender.ts';

export type NotifierOptions = Readonly<{
  /** At least eight connections. */
  pool: Pool;
  brokers: readonly string[];
  store: EventStore;
  /** How the log's events look on Kafka. */
  route: Router;
  calendarOf: (tenant: string) => Promise<WorkingCalendar>;
  /** Of the page, without a slash at its end. */
  origin: string;
  /** Null: mail waits until there is a server for it. */
  mail: Channel<Message> | null;
  /** Null: the ward has none. */
  webhook: Channel<WebhookCall> | null;
  /** Whose webhook it is: it hears of no other ward. */
  webhookTenant: string;
  now: () => string;
  patienceAfter?: RecordingOptions['patienceAfter'];
  /** How long a row is its sender's; longer than any channel takes. Default two minutes. */
  leaseMs?: number;
  everyMs?: number;
  topics?: Readonly<{ assignments: Topic; evaluation: Topic; notifications: Topic }>;
  /** Names the two consumers. */
  consumer?: string;
  log?: Log;
  onOutcome?: RecordingOptions['onOutcome'];
}>;

export type Notifier = Readonly<{
  stop: () => Promise<void>;
  /** Why people are not told at the moment: a sentence each. */
  troubles: () => readonly string[];
}>;

// Each event is written to streams while the slice's transaction is open: few enough that it stays short.
const eventsAtOnce = 20;

/**
 * Queues what follows from published events of assignments and ratings, and sends it when its hour comes. Runs until stopped,
 * through restarts of PostgreSQL, Kafka and the mail server.
 */
export const startNotifier = (options: NotifierOptions): Notifier => {
  const { pool, brokers, store, route, mail, webhook, consumer = 'notifier', log = silent } = options;
  const { topics: from = topics, leaseMs = 120_000, everyMs = 1_000 } = options;
  const { patienceAfter = defaultPatience, onOutcome = () => undefined } = options;
  const shared = {
    ...options,
    histories: historiesIn(store, route),
    notifications: notificationsIn(store),
    directory: directory(pool),
    outbox: outbox(pool, leaseMs),
  };
  const written = {
    ...shared,
    recording: recording({ ...shared, patienceAfter, onOutcome }),
  };
  const webhookOf = (tenant: string) => webhook !== null && tenant === options.webhookTenant;
  const queue = notificationQueuer({ ...shared, webhookOf });

  const consumptions: Readonly<Record<string, Consumption>> = {
    queueing: consume({
      brokers,
      pool,
      log,
      consumer: `${consumer}-queueing`,
      topics: [from.assignments, from.evaluation],
      sliceSize: eventsAtOnce,
      handleAll: (_, events) => queue(events),
    }),
    outbox: consume({
      brokers,
      pool,
      log,
      consumer: `${consumer}-outbox`,
      topics: [from.notifications],
      handleAll: followOutbox,
    }),
  };
  const looking = { outbox: shared.outbox, now: options.now, everyMs, log };
  const sendings: readonly Sending[] = [
    ...(mail ? [startSending({ ...looking, channel: 'email', send: mailSender({ ...written, mail }) })] : []),
    ...(webhook
      ? [startSending({ ...looking, channel: 'webhook', send: webhookSender({ ...written, webhook }) })]
      : []),
  ];

  return {
    stop: async () => {
      await Promise.all(Object.values(consumptions).map(({ stop }) => stop()));
      await Promise.all(sendings.map(({ stop }) => stop()));
    },
    troubles: () => [
      ...(mail ? [] : ['e-mail waits: SMTP_URL is not set']),
      ...Object.entries(consumptions).flatMap(([name, { trouble }]) => {
        const reason = trouble();
        return reason === null ? [] : [`${name}: ${reason}`];
      }),
      ...sendings.flatMap(({ trouble }) => trouble() ?? []),
    ],
  };
};
