import type { AssignmentActivities, DutyActivities } from '@dondoc/assignments-activities';
import type { RatingActivities } from '@dondoc/evaluation-activities';
import { backoff, pause, type Log } from '@dondoc/messaging-kafka';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { clientInterceptors, workerInterceptors, workflowSpans } from './telemetry.ts';

export type TemporalOptions = Readonly<{
  address: string;
  namespace: string;
  taskQueue: string;
  workflowBundle: NonNullable<WorkerOptions['workflowBundle']>;
  activities: AssignmentActivities & DutyActivities & RatingActivities;
  log: Log;
}>;

export type TemporalWorker = Readonly<{
  /** Null while there is no connection. */
  client: () => Client | null;
  /** Why workflows do not go on at the moment, or null. */
  trouble: () => Promise<string | null>;
  /** Finishes the tasks under way, leaves, closes. */
  stop: () => Promise<void>;
}>;

const healthCheckMs = 2_000;

/**
 * Runs the workflows' worker until stopped. Temporal may be down at the start: it is tried for ever. A connection that
 * is lost is found again by the worker itself; a worker that fails is made anew.
 */
export const temporalWorker = (options: TemporalOptions): TemporalWorker => {
  const { address, namespace, taskQueue, workflowBundle, activities, log } = options;
  const stopping = new AbortController();
  let connected: Readonly<{ connection: NativeConnection; client: Client; worker: Worker }> | null = null;
  let failure = 'not yet connected';

  const live = async (): Promise<void> => {
    const connection = await NativeConnection.connect({ address });
    try {
      const worker = await Worker.create({
        connection,
        namespace,
        taskQueue,
        workflowBundle,
        activities,
        interceptors: workerInterceptors,
        sinks: workflowSpans,
        shutdownGraceTime: '5 seconds',
      });
      const client = new Client({ connection, namespace, interceptors: clientInterceptors });
      const running = worker.run();
      connected = { connection, client, worker };
      if (stopping.signal.aborted) worker.shutdown();
      log.info({ address, namespace, taskQueue }, 'worker at work');
      await running;
    } finally {
      connected = null;
      await connection.close();
    }
  };

  const lives = (async () => {
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      try {
        await live();
        attempt = 0;
      } catch (error) {
        failure = String(error);
        log.warn(
          { address, attempt, reason: failure },
          'Temporal is not there or the worker failed, trying again',
        );
        await pause(backoff(attempt), stopping.signal);
      }
    }
  })();

  return {
    client: () => connected?.client ?? null,
    trouble: async () => {
      if (!connected) return `Temporal at ${address}: ${failure}`;
      const { connection } = connected;
      try {
        await connection.withDeadline(Date.now() + healthCheckMs, () =>
          connection.workflowService.getSystemInfo({}),
        );
        return null;
      } catch (error) {
        return `Temporal at ${address}: ${String(error)}`;
      }
    },
    stop: async () => {
      stopping.abort();
      if (connected?.worker.getState() === 'RUNNING') connected.worker.shutdown();
      await lives;
    },
  };
};
