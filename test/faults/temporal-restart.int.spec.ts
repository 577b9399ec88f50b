import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignmentActivities } from '@dondoc/assignments-activities';
import { assignmentStream, defaultLadderPolicy, type LadderPolicy } from '@dondoc/assignments-domain';
import { freePorts } from '@dondoc/dev/platform/ports.mjs';
import { startTemporal } from '@dondoc/dev/servers/temporal.mjs';
import { assignmentTimeline } from '@dondoc/workflow-assignment';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryOut, commands, eventsOf, headOf, newStore, tenant } from '../replay/lives/ward.ts';
import { bundleWorkflows } from './reconciler-setting.ts';

const assignmentId = 'a-1';
const taskQueue = 'temporal-restart';
const aSecond = 1_000;
const patience = { timeout: 60_000, interval: 100 };

const inSeconds = (from: string, seconds: number): string =>
  new Date(Date.parse(from) + seconds * aSecond).toISOString();
const now = (): string => new Date().toISOString();

/** The usual ladder with a second for a day: a reminder two seconds before, three rungs within two seconds. */
const policy: LadderPolicy = {
  ...defaultLadderPolicy,
  remindDaysBefore: [2 / 86_400],
  ourFault: { afterMinutes: 1 / 60, standing: 'setting' },
};

let dir: string;
let ports: Awaited<ReturnType<typeof freePorts>>;
let temporal: Awaited<ReturnType<typeof startTemporal>>;
const startServer = async () => {
  temporal = await startTemporal({ dir, ports, disposable: true });
};

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dondoc-temporal-'));
  ports = await freePorts();
  await startServer();
});

afterEach(async () => {
  await temporal.stop();
  await rm(dir, { recursive: true, force: true });
});

describe('A Temporal that is away for the deadline and all rungs', () => {
  it('leaves one escalation when it is back, the highest, and the time it was away as our fault', async () => {
    const workflowBundle = await bundleWorkflows();
    const store = newStore();
    const activities = assignmentActivities({
      store,
      policy,
      afterWorkingDays: inSeconds,
      afterWorkingHours: (from, hours) => inSeconds(from, hours * 3_600),
      unitAbove: async () => null,
      headOf,
      now,
    });
    const connection = await NativeConnection.connect({ address: `127.0.0.1:${ports.temporal}` });
    const worker = await Worker.create({
      connection,
      taskQueue,
      workflowBundle,
      activities,
      sinks: { exporter: { export: { fn: () => undefined, callDuringReplay: false } } },
    });
    const running = worker.run();
    const client = new Client({ connection });

    const dueAt = inSeconds(now(), 6);
    await carryOut(store, assignmentId, commands.issue(now(), dueAt, { urgency: 'flash' }));
    const handle = await client.workflow.start('assignmentLifecycle', {
      workflowId: assignmentStream(assignmentId),
      taskQueue,
      args: [{ tenant, assignmentId }],
    });
    const asleep = async () => expect(await handle.query(assignmentTimeline)).toMatchObject({ version: 1 });
    await vi.waitFor(asleep, patience);
    await temporal.stop();
    const lastRung = Date.parse(dueAt) + 2 * aSecond;
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(lastRung + aSecond), patience);
    expect(await eventsOf(store, assignmentId)).toEqual(['AssignmentIssued']);

    await startServer();
    const told = async () =>
      expect(await eventsOf(store, assignmentId)).toEqual([
        'AssignmentIssued',
        'SystemFaultRecorded',
        'DeadlineMissed',
        'AssignmentEscalated 3',
      ]);
    await vi.waitFor(told, patience);
    for (const command of [commands.acknowledge, commands.submit, commands.accept])
      await carryOut(store, assignmentId, command(now()));
    await handle.signal('assignmentChanged', { version: 7 });
    await handle.result();
    worker.shutdown();
    await running;
    await connection.close();
  });
});
