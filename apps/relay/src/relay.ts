import { randomUUID } from 'node:crypto';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import {
  backoff,
  ensureTopics,
  kafkaClient,
  kafkaProducer,
  pause,
  silent,
  type Log,
  type Producer,
} from '@dondoc/messaging-kafka';
import type { Router, Topic } from '@dondoc/messaging-kernel';
import { landedTooLow, moveCheckpoint, readCheckpoint, startOver, type Checkpoint } from './checkpoint.ts';
import { takeLease, type Lease } from './lease.ts';
import { departureOf } from './outgoing.ts';
import { topicLoss } from './topic-loss.ts';

export type RelayOptions = Readonly<{
  databaseUrl: string;
  brokers: readonly string[];
  route: Router;
  /** All topics that `route` names. */
  topics: readonly Topic[];
  /** Relays of one name share a lease and a checkpoint. */
  name?: string;
  sliceSize?: number;
  /** How often to look whether Kafka still has what was published; default 30 s. */
  lookForLossEveryMs?: number;
  log?: Log;
  onPublished?: (events: number) => void;
  onRefill?: () => void;
}>;

export type Relay = Readonly<{
  /** Finishes the slice under way, gives the lease back, closes. */
  stop: () => Promise<void>;
  role: () => 'starting' | 'standby' | 'active';
  /** Why nothing is published at the moment though it should be, or null. */
  trouble: () => string | null;
}>;

const idleMs = { least: 50, most: 250 };

/**
 * Publishes the log in its order, each event at least once, and remembers how far it has come; one relay of a name at a
 * time. Two may overlap for the length of one call, when one has lost its lease without knowing: both publish the same
 * events from the same checkpoint on, so that consumers, who pass over versions they have had, find no hole. Runs until
 * stopped, through restarts of PostgreSQL and Kafka. When Kafka has lost events it begins again with the first one.
 */
export const startRelay = (options: RelayOptions): Relay => {
  const { databaseUrl, brokers, route, topics, name = 'relay', sliceSize = 500, log = silent } = options;
  const { lookForLossEveryMs = 30_000 } = options;
  const kafka = kafkaClient(brokers, `dondoc-${name}`, log);
  const producer: Producer = kafkaProducer({ brokers, clientId: `dondoc-${name}`, log });
  const stopping = new AbortController();
  let role: ReturnType<Relay['role']> = 'starting';
  let trouble: string | null = null;

  const publishUnder = async ({ connection, lost }: Lease): Promise<void> => {
    const mayGoOn = () => !stopping.signal.aborted && !lost.aborted;
    const store = postgresEventStore(connection, { now: () => new Date(), newId: () => randomUUID() });
    await ensureTopics(brokers, topics, log);
    let checkpoint = await readCheckpoint(connection, name);
    let looked = 0;
    let idle = idleMs.least;

    const refill = async (loss: string): Promise<Checkpoint> => {
      log.error({ loss }, 'Kafka has lost published events: publishing all of the log again');
      options.onRefill?.();
      return startOver(connection, name);
    };

    while (mayGoOn()) {
      if (Date.now() - looked >= lookForLossEveryMs) {
        const loss = await topicLoss(kafka, [...checkpoint.positions.values()]);
        if (loss) checkpoint = await refill(loss);
        looked = Date.now();
      }
      const events = await store.readAll(checkpoint.at, sliceSize);
      const { messages, last, blocked } = departureOf(route, events);
      if (last && mayGoOn()) {
        const landings = await producer.send(messages);
        if (landedTooLow(checkpoint, landings)) {
          checkpoint = await refill('an event was put where another one was');
          continue;
        }
        checkpoint = await moveCheckpoint(connection, name, checkpoint, last.global, landings);
        options.onPublished?.(messages.length);
      }
      if (blocked && blocked !== trouble) log.error({ blocked }, 'the relay is blocked');
      trouble = blocked;
      idle = last ? idleMs.least : Math.min(idleMs.most, 2 * idle);
      if (blocked || events.length < sliceSize) await pause(blocked ? 1_000 : idle, stopping.signal);
    }
    if (lost.aborted) throw new Error('the connection that held the lease is gone');
  };

  const waiting = (reason: string | null): void => {
    role = 'standby';
    trouble = reason;
  };

  const lives = (async () => {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      const lease = await takeLease(databaseUrl, name, stopping.signal, waiting);
      if (!lease) return;
      role = 'active';
      const since = Date.now();
      log.info({ relay: name }, 'holding the lease');
      try {
        await publishUnder(lease);
      } catch (error) {
        trouble = String(error);
        log.warn({ err: error }, 'cannot publish now, trying again');
      }
      role = 'starting';
      await lease.release();
      if (Date.now() - since > 60_000) failures = 0;
      await pause(backoff(failures + 1), stopping.signal);
    }
  })();

  return {
    stop: async () => {
      stopping.abort();
      await lives;
      await producer.close();
    },
    role: () => role,
    trouble: () => trouble,
  };
};
