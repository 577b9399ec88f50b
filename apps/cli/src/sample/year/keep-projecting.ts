import { randomUUID } from 'node:crypto';
import { startOfLog } from '@dondoc/event-sourcing-kernel';
import { backoff, pause } from '@dondoc/messaging-kafka';
import { projectLog } from '@dondoc/platform-read-models';
import { projections, router } from '@dondoc/platform-wiring';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import type pg from 'pg';

const betweenLooksMs = 250;

/**
 * Makes visible what people do in the year while it is shown: no relay, no Kafka and no projector stand beside it. Goes on
 * until stopped, through troubles of the database, each of which it tells.
 */
export const keepProjecting = async (
  pool: pg.Pool,
  stopping: AbortSignal,
  trouble: (error: unknown) => void,
): Promise<void> => {
  const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });
  let at = startOfLog;
  for (let failures = 0; !stopping.aborted;) {
    try {
      at = await projectLog(pool, store, projections, router, at);
      failures = 0;
    } catch (error) {
      failures += 1;
      trouble(error);
    }
    await pause(failures > 0 ? backoff(failures) : betweenLooksMs, stopping);
  }
};
