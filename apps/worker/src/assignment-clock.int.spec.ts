import { silent, TransientError } from '@dondoc/messaging-kafka';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assignmentStarter } from './assignment-starter.ts';
import { secondsWard } from './seconds-ward.spec.ts';
import { temporalWorker } from './temporal.ts';

const anHour = 3600;
const mostTransitionsToFirstSleep = 12;
const longHistory = 500;

let ward: Awaited<ReturnType<typeof secondsWard>>;

beforeAll(async () => {
  ward = await secondsWard();
});

afterAll(() => ward.stopWorker());

describe('An assignment nobody works on', () => {
  it('is reminded, missed and escalated by the timers of Temporal', async () => {
    const life = await ward.begin(3);
    await life.happened(
      'AssignmentIssued',
      'ReminderSent',
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'AssignmentEscalated 2',
      'AssignmentEscalated 3',
    );
    await life.does('acknowledge');
    await life.does('submit');
    await life.does('accept');
    await life.handle().result();
  });

  it('is escalated once when the worker was away for the deadline and all rungs', async () => {
    const life = await ward.begin(3);
    await life.planned(1);
    await ward.stopWorker();
    const lastRung = Date.parse(life.dueAt) + 2_000;
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(lastRung), ward.patience);
    await ward.startWorker();
    await life.happened('AssignmentIssued', 'DeadlineMissed', 'AssignmentEscalated 3');
    await life.handle().terminate();
  });
});

describe('An assignment far from its deadline', () => {
  it('costs few state transitions before it sleeps', async () => {
    const life = await ward.begin(anHour);
    await life.planned(1);
    const { raw } = await life.handle().describe();
    const transitions = raw.workflowExecutionInfo?.stateTransitionCount?.toNumber();
    expect(transitions).toBeGreaterThan(0);
    expect(transitions).toBeLessThanOrEqual(mostTransitionsToFirstSleep);
    await life.handle().terminate();
  });

  it('is not woken by a report of progress: what it answers for is looked at in its time', async () => {
    const life = await ward.begin(anHour);
    await life.does('acknowledge');
    await life.planned(2);
    await life.does('report');
    await life.does('submit');
    await life.planned(4);
    expect(await life.signals()).toEqual([1, 2, 4]);
    await life.handle().terminate();
  });

  it('goes on as a new run with the plan it had when its history has grown long', async () => {
    const life = await ward.begin(anHour);
    await life.planned(1);
    const { runId } = await life.handle().describe();
    await Promise.all(
      Array.from({ length: longHistory }, () => life.handle().signal('assignmentChanged', { version: 1 })),
    );
    await vi.waitFor(
      async () => expect((await life.handle().describe()).runId).not.toBe(runId),
      ward.patience,
    );
    await life.planned(1);
    const { events } = await life.handle().fetchHistory();
    expect(events?.some((event) => event.activityTaskScheduledEventAttributes)).toBe(false);
    await life.does('acknowledge');
    await life.planned(2);
    await life.handle().terminate();
  });
});

describe('A completed assignment', () => {
  it('is not started again by events that come late', async () => {
    const life = await ward.begin(anHour);
    for (const what of ['acknowledge', 'submit', 'accept'] as const) await life.does(what);
    await life.handle().result();
    const { runId } = await life.handle().describe();
    await life.startAgain();
    expect(await life.handle().describe()).toMatchObject({ runId, status: { name: 'COMPLETED' } });
  });
});

describe('A workflow behind several events', () => {
  it('is told once, of the last', async () => {
    const life = await ward.begin(anHour);
    await life.does('acknowledge');
    await life.does('submit');
    await life.planned(3);
    const before = await life.signals();
    await life.startAgain();
    expect(await life.signals()).toEqual([...before, 3]);
    await life.handle().terminate();
  });
});

describe('A terminated workflow', () => {
  it('begins again with the next event', async () => {
    const life = await ward.begin(anHour);
    await life.handle().terminate();
    await life.does('acknowledge');
    await life.planned(2);
    await life.handle().terminate();
  });
});

describe('A worker that does not find Temporal', () => {
  it('says so, takes no events, and can be stopped', async () => {
    const worker = temporalWorker({
      address: '127.0.0.1:1',
      namespace: 'default',
      taskQueue: 'nowhere',
      workflowBundle: { code: '' },
      activities: {
        planTimeline: () => Promise.reject(),
        carryOut: () => Promise.reject(),
        planDuty: () => Promise.reject(),
        issueOccurrences: () => Promise.reject(),
        planRating: () => Promise.reject(),
        carryOnRating: () => Promise.reject(),
      },
      log: silent,
    });
    expect(await worker.trouble()).toContain('Temporal at 127.0.0.1:1');
    const life = await ward.begin(anHour);
    const events = await life.published();
    await expect(assignmentStarter(worker.client, 'nowhere')(events)).rejects.toBeInstanceOf(TransientError);
    await life.handle().terminate();
    await worker.stop();
  });
});
