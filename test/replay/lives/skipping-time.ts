import { bundleOptions } from '@dondoc/workflows/bundle-options';
import type { Instant } from '@dondoc/assignments-domain';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';

const day = 86_400_000;
const taskQueue = 'lives';
// What a history would otherwise keep is the name of the machine.
const identity = 'lives';
const logger = new DefaultLogger('ERROR');

const startsTried = 6;

/** The server is given five seconds to start, which is little where much else runs. */
const testServer = async () => {
  const path = process.env['TEMPORAL_TEST_SERVER'];
  if (!path)
    throw new Error('TEMPORAL_TEST_SERVER is not set: it names the program that starts the test server.');
  const start = () =>
    TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
      client: { identity },
    });
  for (let tried = 1; tried < startsTried; tried += 1) {
    const env = await start().catch(() => null);
    if (env) return env;
  }
  return start();
};

/** Temporal's time-skipping server and our bundled workflows: weeks pass in seconds. */
export const skippingTime = async () => {
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'ERROR' } } });
  const workflowBundle = await bundleWorkflowCode({ ...bundleOptions, logger });
  const env = await testServer();
  return {
    taskQueue,
    workflow: env.client.workflow,
    now: async (): Promise<Instant> => new Date(await env.currentTimeMs()).toISOString(),
    pass: (days: number) => env.sleep(days * day),
    /** Starts a worker; the answer stops it. */
    startWorker: async (activities: object): Promise<() => Promise<void>> => {
      const worker = await Worker.create({
        connection: env.nativeConnection,
        taskQueue,
        identity,
        workflowBundle,
        activities,
        sinks: { exporter: { export: { fn: () => undefined, callDuringReplay: false } } },
      });
      const running = worker.run();
      return () => {
        worker.shutdown();
        return running;
      };
    },
    leave: () => env.teardown(),
  };
};

export type SkippingTime = Awaited<ReturnType<typeof skippingTime>>;
