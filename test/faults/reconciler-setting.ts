import { randomUUID } from 'node:crypto';
import { assignmentActivities, dutyActivities } from '@dondoc/assignments-activities';
import {
  assignmentStream,
  dutyDecider,
  dutyStream,
  type AssignmentCommand,
  type DutyCommand,
  type LadderPolicy,
} from '@dondoc/assignments-domain';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { registerProjections } from '@dondoc/platform-read-models';
import {
  assignmentPlans,
  findingText,
  reconcile,
  temporalWorkflows,
  type Found,
  type Workflows,
} from '@dondoc/platform-reconciler';
import { planning, projections, router } from '@dondoc/platform-wiring';
import { freshDatabase } from '@dondoc/postgres-schema';
import { assignmentTimeline, type AssignmentLifecycleInput } from '@dondoc/workflow-assignment';
import { bundleOptions } from '@dondoc/workflows/bundle-options';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';
import { expect, vi } from 'vitest';
import { carryOut, commands, headOf, tenant } from '../replay/lives/ward.ts';

const aMinute = 60_000;
export const day = 24 * 60 * aMinute;
export const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: integration tests are run by "npm test".`);
  return value;
};

const quiet = new DefaultLogger('ERROR');

export const bundleWorkflows = () => {
  Runtime.install({ logger: quiet, shutdownSignals: [], telemetryOptions: { logging: { filter: 'ERROR' } } });
  return bundleWorkflowCode({ ...bundleOptions, logger: quiet });
};

/** A ward of its own on the real servers, whose events were written ten minutes ago and have all been published. */
export const reconciledWard = async () => {
  const address = required('TEMPORAL_ADDRESS');
  const taskQueue = `reconciler-${randomUUID()}`;
  const database = await freshDatabase(required('DATABASE_URL'));
  const pool = new pg.Pool({ connectionString: database.url, max: 6 });
  pool.on('error', () => undefined);
  const store = postgresEventStore(pool, { now: () => new Date(ago(10 * aMinute)), newId: randomUUID });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  const now = () => new Date().toISOString();
  let policy: LadderPolicy = planning.policy;
  await registerProjections(pool, store, projections, router);

  const relayed = () =>
    pool.query(
      `insert into messaging.relay_checkpoint (name, transaction_id, position)
       select 'relay', transaction_id, position from es.event order by transaction_id desc, position desc limit 1
       on conflict (name) do update set transaction_id = excluded.transaction_id, position = excluded.position`,
    );

  const assignment = (assignmentId: string) => {
    const stream = assignmentStream(assignmentId);
    const handle = client.workflow.getHandle(stream);
    return {
      stream,
      handle,
      /** A command of which nobody tells the workflow. */
      does: async (command: AssignmentCommand): Promise<void> => {
        await carryOut(store, assignmentId, command);
        await relayed();
      },
      /** Its workflow, on the task queue of this ward; `timeline` is a plan to begin with. */
      start: (timeline?: NonNullable<AssignmentLifecycleInput['timeline']>) =>
        client.workflow.start('assignmentLifecycle', {
          workflowId: stream,
          taskQueue,
          args: [{ tenant, assignmentId, ...(timeline && { timeline }) }],
        }),
      /** Waits until the workflow waits on the plan of this version. */
      planned: (version: number) =>
        vi.waitFor(async () => expect(await handle.query(assignmentTimeline)).toMatchObject({ version }), {
          timeout: 20_000,
          interval: 50,
        }),
      status: async () => (await handle.describe()).status.name,
      events: async () => (await store.readStream(tenant, stream)).map(({ type }) => type),
    };
  };

  /** A command on a duty that nobody follows. */
  const duty = async (dutyId: string, command: DutyCommand): Promise<void> => {
    const [stream, commandId] = [dutyStream(dutyId), randomUUID()];
    await handleWith(store, dutyDecider)(stream, command, {
      ...{ tenant, actor: 'p-spec', commandId, causationId: commandId, correlationId: commandId },
    });
    await relayed();
  };

  const startWorker = async (workflowBundle: Awaited<ReturnType<typeof bundleWorkflows>>) => {
    const native = await NativeConnection.connect({ address });
    const acting = () =>
      assignmentActivities({ ...planning, policy, store, headOf, now: () => new Date().toISOString() });
    const worker = await Worker.create({
      connection: native,
      taskQueue,
      workflowBundle,
      activities: {
        planTimeline: (ref: Parameters<ReturnType<typeof acting>['planTimeline']>[0]) =>
          acting().planTimeline(ref),
        carryOut: (due: Parameters<ReturnType<typeof acting>['carryOut']>[0]) => acting().carryOut(due),
        ...dutyActivities({ store, now }),
      },
      sinks: { exporter: { export: { fn: () => undefined, callDuringReplay: false } } },
    });
    const running = worker.run();
    return async () => {
      worker.shutdown();
      await running;
      await native.close();
    };
  };

  /** `seen`: what Temporal is seen to answer, instead of what it answers. */
  const found = async (repair = false, seen: Partial<Workflows> = {}): Promise<readonly Found[]> => {
    const all: Found[] = [];
    const plansFrom = assignmentPlans({ ...planning, policy, now });
    const workflows = { ...temporalWorkflows(() => client, taskQueue), ...seen };
    const system = { pool, store, plansFrom, workflows, projections, route: router };
    for await (const finding of reconcile(system, { now: () => new Date(), repair, pageSize: 2 })) {
      expect(findingText(finding).vi.length).toBeGreaterThan(0);
      all.push(finding);
    }
    return all;
  };

  return {
    pool,
    taskQueue,
    databaseUrl: database.url,
    address,
    assignment,
    duty,
    startWorker,
    found,
    rebuildReadModels: () => registerProjections(pool, store, projections, router),
    changePolicy: (changed: LadderPolicy) => {
      policy = changed;
    },
    /** Issued ten minutes ago, due in ten days. */
    issued: async (assignmentId: string = randomUUID()) => {
      const issuedOne = assignment(assignmentId);
      await issuedOne.does(commands.issue(ago(10 * aMinute), ago(-10 * day)));
      return issuedOne;
    },
    leave: async () => {
      for await (const { workflowId } of client.workflow.list({
        query: `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`,
      }))
        await client.workflow
          .getHandle(workflowId)
          .terminate()
          .catch(() => undefined);
      await connection.close();
      await pool.end();
      await database.drop();
    },
  };
};

export type ReconciledWard = Awaited<ReturnType<typeof reconciledWard>>;

/** Done and accepted, of which nobody tells its workflow. */
export const finish = async ({ does }: Awaited<ReturnType<ReconciledWard['issued']>>): Promise<void> => {
  await does(commands.acknowledge(ago(9 * aMinute)));
  await does(commands.submit(ago(9 * aMinute)));
  await does(commands.accept(ago(9 * aMinute)));
};
