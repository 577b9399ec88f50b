import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { consume, type Consumption, type Log } from '@dondoc/messaging-kafka';
import { topics } from '@dondoc/messaging-kernel';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { assignmentFollower } from './assignment-follower.ts';
import { assignmentIssuer } from './assignment-issuer.ts';
import { assignmentStarter } from './assignment-starter.ts';
import { dutyStarter } from './duty-starter.ts';
import { lookAgain } from './look-again.ts';
import { ratingStarter } from './rating-starter.ts';
import { replanner } from './replanner.ts';

export type ConsumersOptions = Readonly<{
  brokers: readonly string[];
  pool: Pool;
  store: EventStore;
  client: () => Client | null;
  taskQueue: string;
  log: Log;
}>;

export type Consumers = Readonly<{
  /** Why events are not followed up at the moment: a sentence a consumer in trouble. */
  troubles: () => readonly string[];
  stop: () => Promise<void>;
}>;

// Signals are sent while the slice's transaction is open: few enough that it stays short.
const signalsAtOnce = 50;

/** Everything that follows from published events by way of this process. */
export const consumers = ({ store, client, taskQueue, ...from }: ConsumersOptions): Consumers => {
  const start = assignmentStarter(client, taskQueue);
  const issue = assignmentIssuer(store);
  const startDuty = dutyStarter(client, taskQueue);
  const startRating = ratingStarter(client, taskQueue);
  const follow = assignmentFollower(store);
  const replan = replanner({
    pool: from.pool,
    store,
    wake: lookAgain(client),
    now: () => new Date().toISOString(),
  });
  const running: Readonly<Record<string, Consumption>> = {
    'assignment-starter': consume({
      ...from,
      consumer: 'assignment-starter',
      topics: [topics.assignments],
      sliceSize: signalsAtOnce,
      handleAll: (_, events) => start(events),
    }),
    'assignment-issuer': consume({
      ...from,
      consumer: 'assignment-issuer',
      topics: [topics.directives],
      sliceSize: 1,
      handle: (_, directive) => issue(directive),
    }),
    'duty-starter': consume({
      ...from,
      consumer: 'duty-starter',
      topics: [topics.assignments],
      sliceSize: signalsAtOnce,
      handle: (_, event) => startDuty(event),
    }),
    'rating-starter': consume({
      ...from,
      consumer: 'rating-starter',
      topics: [topics.evaluation],
      sliceSize: signalsAtOnce,
      handle: (_, event) => startRating(event),
    }),
    'assignment-follower': consume({
      ...from,
      consumer: 'assignment-follower',
      topics: [topics.assignments],
      sliceSize: signalsAtOnce,
      handle: (_, event) => follow(event),
    }),
    replanner: consume({
      ...from,
      consumer: 'replanner',
      topics: [topics.settings],
      sliceSize: 1,
      handle: (tx, event) => replan(event, () => tx.query('select 1')),
    }),
  };
  return {
    troubles: () =>
      Object.entries(running).flatMap(([name, { trouble }]) => {
        const reason = trouble();
        return reason === null ? [] : [`${name}: ${reason}`];
      }),
    stop: async () => {
      await Promise.all(Object.values(running).map(({ stop }) => stop()));
    },
  };
};
