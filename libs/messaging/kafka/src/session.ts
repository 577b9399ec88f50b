import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { endsWithin } from './backoff.ts';
import { readFrom, type Standing } from './continuation.ts';
import type { Log } from './log.ts';
import type { PartitionReader } from './partition-reader.ts';

/**
 * `sessionMs`: how long Kafka waits for a member's heartbeat before it gives its partitions away. `silenceMs`: how long we
 * wait for any sign of life of the client before we throw it away.
 */
export type Patience = Readonly<{ sessionMs: number; silenceMs: number }>;

export type Session = Readonly<{
  /** Settles with the reason when the client crashed or fell silent. */
  ended: Promise<string>;
  joined: () => boolean;
  close: () => Promise<void>;
}>;

export type SessionOptions = Readonly<{
  kafka: Kafka;
  groupId: string;
  topics: readonly string[];
  reader: PartitionReader;
  standings: () => Promise<readonly (Readonly<{ topic: string; partition: number }> & Standing)[]>;
  patience: Patience;
  log: Log;
}>;

/** One life of the Kafka client: from joining the group until it crashes, falls silent or is closed. */
export const openSession = async (options: SessionOptions): Promise<Session> => {
  const { kafka, groupId, topics, reader, patience, log } = options;
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: patience.sessionMs,
    rebalanceTimeout: 3 * patience.sessionMs,
    heartbeatInterval: patience.sessionMs / 10,
    maxWaitTimeInMs: 250,
    allowAutoTopicCreation: false,
    // A crashed client is thrown away and a new one made: one way back for every way to fail.
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4, restartOnFailure: async () => false },
  });

  let joined = false;
  let closing = false;
  let lastSign = Date.now();
  const alive = (): void => {
    lastSign = Date.now();
  };
  const { CRASH, GROUP_JOIN, HEARTBEAT, FETCH, END_BATCH_PROCESS } = consumer.events;
  for (const sign of [HEARTBEAT, FETCH, END_BATCH_PROCESS] as const) consumer.on(sign, alive);

  consumer.on(GROUP_JOIN, ({ payload }) => {
    alive();
    joined = true;
    reader.forget();
    log.info({ groupId, assigned: payload.memberAssignment }, 'joined the group');
    void takeUp(consumer, payload.memberAssignment, options);
  });

  let watch: NodeJS.Timeout | undefined;
  const ended = new Promise<string>((resolve) => {
    consumer.on(CRASH, ({ payload }) => resolve(`the client crashed: ${String(payload.error)}`));
    watch = setInterval(() => {
      const silence = Date.now() - lastSign;
      if (silence > patience.silenceMs) resolve(`the client gave no sign of life for ${silence} ms`);
    }, patience.silenceMs / 4);
  });

  const close = async (): Promise<void> => {
    closing = true;
    joined = false;
    clearInterval(watch);
    if (!(await endsWithin(2 * patience.sessionMs, consumer.disconnect())))
      log.error({ groupId }, 'the client did not close, leaving it behind');
  };

  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => readBatch(consumer, payload, reader, patience, () => !closing),
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { ended, joined: () => joined, close };
};

/** Reads on from where the database says. Should this come too late or fail, the reader asks for it at the first batch. */
const takeUp = async (
  consumer: Consumer,
  assignment: Readonly<Record<string, readonly number[]>>,
  { standings, reader, log }: SessionOptions,
): Promise<void> => {
  try {
    for (const standing of await standings()) {
      const { topic, partition } = standing;
      if (!assignment[topic]?.includes(partition)) continue;
      consumer.seek({ topic, partition, offset: String(readFrom(standing)) });
      reader.asked(topic, partition, readFrom(standing));
    }
  } catch (error) {
    log.warn({ err: error }, 'could not look up the offsets on joining');
  }
};

const readBatch = async (
  consumer: Consumer,
  { batch, heartbeat, resolveOffset, isRunning, isStale }: EachBatchPayload,
  reader: PartitionReader,
  patience: Patience,
  open: () => boolean,
): Promise<void> => {
  if (isStale()) return;
  const { topic, partition } = batch;
  let lost: unknown = null;
  // Work may wait long for the database: the member stays in its group meanwhile.
  const beating = setInterval(() => {
    heartbeat().catch((error: unknown) => {
      lost ??= error;
    });
  }, patience.sessionMs / 20);
  try {
    await reader.read(batch, {
      mayGoOn: () => open() && isRunning() && !isStale() && lost === null,
      done: (offset) => resolveOffset(String(offset)),
      seek: (offset) => consumer.seek({ topic, partition, offset: String(offset) }),
    });
  } finally {
    clearInterval(beating);
  }
  if (lost !== null) throw lost;
};
