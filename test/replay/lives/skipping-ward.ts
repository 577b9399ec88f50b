import { assignmentActivities } from '@dondoc/assignments-activities';
import {
  assignmentStream,
  defaultLadderPolicy,
  type AssignmentCommand,
  type Instant,
} from '@dondoc/assignments-domain';
import { assignmentChanged, assignmentTimeline, type assignmentLifecycle } from '@dondoc/workflow-assignment';
import { bundleOptions } from '@dondoc/workflows/bundle-options';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { expect, vi } from 'vitest';
import { recordHistory } from './record-history.ts';
import { afterDays, carryOut, commands, eventsOf, headOf, instantsOf, newStore, tenant } from './ward.ts';

const day = 86_400_000;
const taskQueue = 'lives';
// What a history would otherwise keep is the name of the machine.
const identity = 'lives';
const logger = new DefaultLogger('ERROR');

const testServer = () => {
  const path = process.env['TEMPORAL_TEST_SERVER'];
  if (!path)
    throw new Error('TEMPORAL_TEST_SERVER is not set: it names the program that starts the test server.');
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client: { identity },
  });
};

/** Temporal's time-skipping server with our workflows at work in an empty ward: weeks pass in seconds. */
export const skippingWard = async () => {
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'ERROR' } } });
  const workflowBundle = await bundleWorkflowCode({ ...bundleOptions, logger });
  const env = await testServer();
  const { workflow } = env.client;
  const store = newStore();
  const now = async (): Promise<Instant> => new Date(await env.currentTimeMs()).toISOString();
  const policy = defaultLadderPolicy;
  const activities = assignmentActivities({
    store,
    policy,
    afterWorkingDays: afterDays,
    afterWorkingHours: (from, hours) => afterDays(from, hours / 24),
    headOf,
    unitAbove: async () => null,
    now,
  });

  /** Starts a worker; the answer stops it. */
  const startWorker = async (): Promise<() => Promise<void>> => {
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
  };

  const signal = (assignmentId: string, version: number) =>
    workflow.signalWithStart<typeof assignmentLifecycle, [Readonly<{ version: number }>]>(
      'assignmentLifecycle',
      {
        workflowId: assignmentStream(assignmentId),
        taskQueue,
        args: [{ tenant, assignmentId }],
        signal: assignmentChanged,
        signalArgs: [{ version }],
      },
    );

  /** Whoever was issued it, works on it, or waits for it: a life by its id. */
  const life = (assignmentId: string) => {
    const handle = workflow.getHandle(assignmentStream(assignmentId));
    const events = () => eventsOf(store, assignmentId);
    /** A person's command, of which nobody tells the workflow; `tell` does, as the consumer of its event would. */
    const does = async (command: (at: Instant) => AssignmentCommand): Promise<number> =>
      carryOut(store, assignmentId, command(await now()));
    return {
      events,
      signal: (version: number) => signal(assignmentId, version),
      does,
      tell: async (command: (at: Instant) => AssignmentCommand): Promise<void> => {
        await signal(assignmentId, await does(command));
      },
      /** Waits until these and no other events have come about. */
      happened: (...expected: readonly string[]) =>
        vi.waitFor(async () => expect(await events()).toEqual(expected), { timeout: 15_000 }),
      /** Days from issuing to each event. */
      days: async (): Promise<readonly number[]> => {
        const instants = await instantsOf(store, assignmentId);
        return instants.map((at) => Math.round((at - (instants[0] ?? at)) / day));
      },
      /** Waits until the workflow waits on the plan of this version. */
      planned: (version: number) =>
        vi.waitFor(async () => expect(await handle.query(assignmentTimeline)).toMatchObject({ version })),
      /** How often the present run asked for a plan. */
      plans: async (): Promise<number> =>
        ((await handle.fetchHistory()).events ?? []).filter(
          ({ activityTaskScheduledEventAttributes }) =>
            activityTaskScheduledEventAttributes?.activityType?.name === 'planTimeline',
        ).length,
      /** Waits for the end; answers with the length of the history. */
      end: async (): Promise<number> => {
        await handle.result();
        const history = await handle.fetchHistory();
        await recordHistory(assignmentId, history);
        return history.events?.length ?? 0;
      },
    };
  };

  /** Issues an assignment due in so many days, or without a deadline. */
  const begin = async (assignmentId: string, dueInDays: number | null) => {
    const begun = life(assignmentId);
    await begun.tell((at) => commands.issue(at, dueInDays === null ? null : afterDays(at, dueInDays)));
    return begun;
  };

  return {
    startWorker,
    life,
    begin,
    pass: (days: number) => env.sleep(days * day),
    leave: () => env.teardown(),
  };
};

export type SkippingWard = Awaited<ReturnType<typeof skippingWard>>;
