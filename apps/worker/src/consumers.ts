import type { EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { consume, type Consumption, type Log } from '@dondoc/messaging-kafka';
import { topics } from '@dondoc/messaging-kernel';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { assignmentIssuer } from './assignment-issuer.ts';
import { assignmentStarter } from './assignment-starter.ts';

export type ConsumersOptions = Readonly<{
  brokers: readonly string[];
  pool: Pool;
  store: EventStore;
  client: () => Client | null;
  taskQueue: string;
  log: Log;
}>;

// Signals are sent while the slice's transaction is open: few enough that it stays short.
const signalsAtOnce = 50;

/** Everything that follows from events by way of this process. */
export const consumers = ({
  brokers,
  pool,
  store,
  client,
  taskQueue,
  log,
}: ConsumersOptions): readonly Consumption[] => {
  const start = assignmentStarter(client, taskQueue);
  const issue = assignmentIssuer(store);
  return [
    consume({
      brokers,
      pool,
      log,
      consumer: 'assignment-starter',
      topics: [topics.assignments],
      sliceSize: signalsAtOnce,
      handleAll: (_, events: readonly Recorded[]) => start(events),
    }),
    consume({
      brokers,
      pool,
      log,
      consumer: 'assignment-issuer',
      topics: [topics.directives],
      sliceSize: 1,
      handle: (_, event: Recorded) => issue(event),
    }),
  ];
};
