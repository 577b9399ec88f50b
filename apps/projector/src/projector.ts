import type { AnyProjection, EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { backoff, consume, pause, silent, type Log, type PartitionLag } from '@dondoc/messaging-kafka';
import type { Router, Topic } from '@dondoc/messaging-kernel';
import { projectInto, registerProjections } from '@dondoc/platform-read-models';
import type { Pool } from 'pg';

export type ProjectorOptions = Readonly<{
  /** At least five connections. */
  pool: Pool;
  brokers: readonly string[];
  /** The log that documents of a new version are built from, and how its events look on Kafka. */
  store: Pick<EventStore, 'readAll'>;
  route: Router;
  projections: readonly AnyProjection[];
  topics: readonly Topic[];
  consumer?: string;
  log?: Log;
  /** Told of the events of a slice before they are committed, and of what was committed. */
  onEvents?: (events: readonly Recorded[]) => void;
  onHandled?: (handled: Readonly<{ events: number; deadLetters: number }>) => void;
}>;

export type Projector = Readonly<{
  stop: () => Promise<void>;
  /** Why documents do not keep up at the moment, or null. */
  trouble: () => string | null;
  lag: () => Promise<readonly PartitionLag[]>;
}>;

/**
 * Keeps the read models up with Kafka. Projections that are new, or of a new version, are built from the log beside the
 * others, which go on meanwhile. Runs until stopped, through restarts of PostgreSQL and Kafka.
 */
export const startProjector = (options: ProjectorOptions): Projector => {
  const { pool, brokers, store, route, projections, topics, consumer = 'projector', log = silent } = options;
  const stopping = new AbortController();
  let building: string | null = 'the read models are being built';

  const build = async (): Promise<void> => {
    for (let failures = 1; !stopping.signal.aborted; failures += 1) {
      try {
        const built = await registerProjections(pool, store, projections, route);
        log.info({ built: built.map(({ name, version }) => `${name} v${version}`) }, 'read models are live');
        building = null;
        return;
      } catch (error) {
        building = `the read models cannot be built: ${String(error)}`;
        log.warn({ err: error }, 'cannot build the read models now, trying again');
        await pause(backoff(failures), stopping.signal);
      }
    }
  };
  const built = build();

  const consumption = consume({
    brokers,
    consumer,
    topics,
    pool,
    log,
    handleAll: async (tx, events) => {
      options.onEvents?.(events);
      await projectInto(tx, projections, events);
    },
    ...(options.onHandled && { onHandled: options.onHandled }),
  });

  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([consumption.stop(), built]);
    },
    trouble: () => building ?? consumption.trouble(),
    lag: consumption.lag,
  };
};
