import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { deadLetterTopic, type Topic } from '@dondoc/messaging-kernel';
import type { Pool, PoolClient } from 'pg';
import { backoff, endsWithin, pause } from './backoff.ts';
import { kafkaClient } from './client.ts';
import { ensureTopics } from './ensure-topics.ts';
import type { HandleAll } from './handle-letters.ts';
import { measureLag, type PartitionLag } from './lag.ts';
import { silent, type Log } from './log.ts';
import { partitionReader } from './partition-reader.ts';
import { kafkaProducer } from './producer.ts';
import { openSession, type Patience, type Session } from './session.ts';
import { readStandings } from './standing.ts';

export type ConsumeOptions = Readonly<{
  brokers: readonly string[];
  /** Names the consumer in `messaging.consumer_offset`, its group on Kafka and its dead-letter topic. */
  consumer: string;
  topics: readonly Topic[];
  pool: Pool;
  /** Most events in one transaction; default 500. */
  sliceSize?: number;
  patience?: Patience;
  log?: Log;
  /** Told after each commit. */
  onHandled?: (handled: Readonly<{ events: number; deadLetters: number }>) => void;
}> &
  (
    | Readonly<{ handle: (tx: PoolClient, event: Recorded) => Promise<void> }>
    /** Takes the events of a slice together, in order, where that saves round trips. */
    | Readonly<{ handleAll: HandleAll }>
  );

export type Consumption = Readonly<{
  /** Finishes the transaction under way, leaves the group, closes. */
  stop: () => Promise<void>;
  /** Why events are not being handled at the moment, or null. */
  trouble: () => string | null;
  lag: () => Promise<readonly PartitionLag[]>;
}>;

/** After a restart of Kafka the group waits this long for members that are no more, so it is short. */
const defaultPatience: Patience = { sessionMs: 10_000, silenceMs: 30_000 };

/**
 * Handles every event of the topics, in order per stream, with exactly one effect: what a handler writes with `tx`
 * commits together with the consumer's offset, and the offset that counts is the database's. A handler that throws
 * gets the event again: for ever when the error is transient (see `isTransient`, `TransientError`), three times in all
 * otherwise; then the message goes to the dead letters and the next one has its turn. A handler with effects outside
 * `tx` must be able to repeat them. Topics made anew are read again from the start: a handler must pass over events
 * whose stream version it has had. Runs until stopped, through restarts of Kafka and of the database.
 */
export const consume = (options: ConsumeOptions): Consumption => {
  const {
    brokers,
    consumer,
    topics,
    pool,
    sliceSize = 500,
    patience = defaultPatience,
    log = silent,
  } = options;
  const groupId = `dondoc.${consumer}`;
  const kafka = kafkaClient(brokers, groupId, log);
  const deadLetters = kafkaProducer({ brokers, clientId: groupId, log });
  const handleAll: HandleAll =
    'handleAll' in options
      ? options.handleAll
      : async (tx, events) => {
          for (const event of events) await options.handle(tx, event);
        };
  const reader = partitionReader(
    consumer,
    sliceSize,
    { pool, handleAll, sendDeadLetters: deadLetters.send, log },
    (handled) => options.onHandled?.(handled),
  );

  const stopping = new AbortController();
  let session: Session | null = null;
  let failure: string | null = 'starting';
  let failures = 0;

  const live = async (): Promise<string> => {
    await ensureTopics(brokers, [...topics, deadLetterTopic(consumer)], log);
    session = await openSession({
      kafka,
      groupId,
      topics: topics.map(({ name }) => name),
      reader,
      standings: () => readStandings(pool, consumer),
      patience,
      log,
    });
    failure = null;
    const stopped = new Promise<string>((resolve) => {
      stopping.signal.addEventListener('abort', () => resolve('stopping'));
    });
    const reason = stopping.signal.aborted ? 'stopping' : await Promise.race([session.ended, stopped]);
    if (session.joined()) failures = 0;
    await session.close();
    session = null;
    return reason;
  };

  const lives = (async () => {
    while (!stopping.signal.aborted) {
      failure = await live().catch(String);
      if (stopping.signal.aborted) return;
      failures += 1;
      log.warn({ consumer, reason: failure, failures }, 'the consumer begins anew');
      await pause(backoff(failures), stopping.signal);
    }
  })();

  return {
    stop: async () => {
      stopping.abort();
      await endsWithin(3 * patience.sessionMs, lives);
      await deadLetters.close();
    },
    trouble: () =>
      failure ?? reader.trouble() ?? (session?.joined() ? null : 'not yet a member of the group'),
    lag: () =>
      measureLag(
        kafka,
        pool,
        consumer,
        topics.map(({ name }) => name),
      ),
  };
};
