import { createHash, randomUUID } from 'node:crypto';
import { assignmentActivities, dutyActivities } from '@dondoc/assignments-activities';
import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import {
  assignmentDecider,
  assignmentStream,
  defaultLadderPolicy,
  type AssignmentCommand,
  type AssignmentEvent,
  type Instant,
  type LadderPolicy,
} from '@dondoc/assignments-domain';
import { ratingActivities } from '@dondoc/evaluation-activities';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type Recorded } from '@dondoc/event-sourcing-kernel';
import { silent } from '@dondoc/messaging-kafka';
import { assignmentTimeline } from '@dondoc/workflow-assignment';
import { bundleOptions } from '@dondoc/workflows/bundle-options';
import { defaultPayloadConverter } from '@temporalio/common';
import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker';
import { expect, vi } from 'vitest';
import { assignmentStarter } from './assignment-starter.ts';
import { temporalWorker, type TemporalWorker } from './temporal.ts';

const tenant = 'ward-1';
const doer = { person: 'p-doer', unit: 'unit-1' };
const office = { person: 'p-office', unit: 'office' };
const logger = new DefaultLogger('ERROR');
const patience = { timeout: 20_000, interval: 100 };

/** The usual ladder with a second for a day: one reminder, two seconds before. */
const policy: LadderPolicy = { ...defaultLadderPolicy, remindDaysBefore: [2 / 86_400] };
const afterSeconds = (from: Instant, seconds: number): Instant =>
  new Date(Date.parse(from) + seconds * 1000).toISOString();
const now = (): Instant => new Date().toISOString();

const byNow = {
  acknowledge: (): AssignmentCommand => ({ type: 'Acknowledge', data: { at: now(), by: doer } }),
  report: (): AssignmentCommand => ({
    type: 'ReportProgress',
    data: { at: now(), by: doer, percent: 50, result: 'Một nửa', slow: null, cause: null, remedy: null },
  }),
  submit: (): AssignmentCommand => ({
    type: 'SubmitResult',
    data: { at: now(), by: doer, summary: 'Đã xong', evidence: [{ title: 'Báo cáo', reference: 'file-1' }] },
  }),
  accept: (): AssignmentCommand => ({
    type: 'AcceptResult',
    data: { at: now(), by: office, beyondRequirement: null },
  }),
};

/** A ward whose days last a second, on the real Temporal: the worker's own parts around an event store in memory. */
export const secondsWard = async () => {
  const address = process.env['TEMPORAL_ADDRESS'] ?? '';
  const taskQueue = `spec-${randomUUID()}`;
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging: { filter: 'ERROR' } } });
  const workflowBundle = await bundleWorkflowCode({ ...bundleOptions, logger });
  const store = inMemoryEventStore({
    now: () => new Date(),
    newId: randomUUID,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
  const activities = assignmentActivities({
    store,
    policy,
    afterWorkingDays: afterSeconds,
    // Hours last an hour: no acknowledgement is waited for in vain here.
    afterWorkingHours: (from, hours) => afterSeconds(from, hours * 3600),
    unitAbove: async () => null,
    headOf: async (_, unit) => `head-of-${unit}`,
    now,
  });

  let worker: TemporalWorker;
  const startWorker = async (): Promise<void> => {
    const namespace = 'default';
    worker = temporalWorker({
      address,
      namespace,
      taskQueue,
      workflowBundle,
      activities: {
        ...activities,
        ...dutyActivities({ store, now }),
        ...ratingActivities({ store, headOf: async () => null, now }),
      },
      log: silent,
    });
    await vi.waitFor(async () => expect(await worker.trouble()).toBeNull(), patience);
  };
  await startWorker();
  const start = assignmentStarter(() => worker.client(), taskQueue);

  /** What the starter reads from Kafka. */
  const published = async (stream: string, fromVersion = 1): Promise<readonly Recorded[]> =>
    (await store.readStream<AssignmentEvent>(tenant, stream))
      .filter(({ version }) => version >= fromVersion)
      .map((event) => ({ ...event, ...publishedAssignmentEvent(event) }));

  const begin = async (dueInSeconds: number) => {
    const stream = assignmentStream(randomUUID());
    const handle = () => {
      const client = worker.client();
      if (!client) throw new Error('the worker is down');
      return client.workflow.getHandle(stream);
    };
    const tell = async (command: AssignmentCommand): Promise<void> => {
      const commandId = randomUUID();
      const context = {
        tenant,
        actor: 'p-spec',
        commandId,
        causationId: commandId,
        correlationId: commandId,
      };
      const handled = await handleWith(store, assignmentDecider)(stream, command, context);
      if (handled.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(handled)}`);
      await start(await published(stream, handled.version));
    };
    const dueAt = afterSeconds(now(), dueInSeconds);
    await tell({
      type: 'IssueAssignment',
      data: {
        at: now(),
        title: 'Báo cáo nhanh',
        source: null,
        leadUnit: doer.unit,
        cooperatingUnits: [],
        issuedBy: office,
        acceptingUnit: office.unit,
        urgency: 'flash',
        coefficient: 1,
        recurrence: null,
        deadline: { at: dueAt, text: null },
      },
    });
    return {
      dueAt,
      handle,
      does: (what: keyof typeof byNow) => tell(byNow[what]()),
      /** The versions it was told of, in order. */
      signals: async (): Promise<readonly number[]> =>
        ((await handle().fetchHistory()).events ?? []).flatMap(
          ({ workflowExecutionSignaledEventAttributes: told }) =>
            (told?.input?.payloads ?? []).map(
              (payload) => defaultPayloadConverter.fromPayload<{ version: number }>(payload).version,
            ),
        ),
      published: () => published(stream),
      startAgain: async () => start(await published(stream)),
      /** Waits until these and no other events have come about. */
      happened: (...expected: readonly string[]) =>
        vi.waitFor(async () => {
          const events = await store.readStream<AssignmentEvent>(tenant, stream);
          expect(
            events.map((event) =>
              event.type === 'AssignmentEscalated' ? `${event.type} ${event.data.level}` : event.type,
            ),
          ).toEqual(expected);
        }, patience),
      /** Waits until the workflow waits on the plan of this version. */
      planned: (version: number) =>
        vi.waitFor(
          async () => expect(await handle().query(assignmentTimeline)).toMatchObject({ version }),
          patience,
        ),
    };
  };

  return { begin, startWorker, stopWorker: () => worker.stop(), patience };
};
