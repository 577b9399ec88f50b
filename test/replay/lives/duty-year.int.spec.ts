import { randomUUID } from 'node:crypto';
import { dutyActivities } from '@dondoc/assignments-activities';
import {
  dutyDecider,
  dutyStream,
  type DutyCommand,
  type DutyEvent,
  type Periodic,
} from '@dondoc/assignments-domain';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { dutyChanged, type recurringDuty } from '@dondoc/workflow-duty';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordHistory } from './record-history.ts';
import { newStore, tenant } from './ward.ts';
import { skippingTime, type SkippingTime } from './skipping-time.ts';

const day = 86_400_000;
const anHour = 3_600_000;
const by = { person: 'p-office', unit: 'office' };
const largestHistory = 300;
const mostTransitionsToFirstSleep = 12;

let time: SkippingTime;
let stopWorker: () => Promise<void>;
const store = newStore();

beforeAll(async () => {
  time = await skippingTime();
  stopWorker = await time.startWorker(dutyActivities({ store, now: () => time.now() }));
});

afterAll(async () => {
  await stopWorker();
  await time.leave();
});

const carryOut = async (dutyId: string, command: DutyCommand): Promise<number> => {
  const commandId = randomUUID();
  const context = { tenant, actor: 'p-office', commandId, causationId: commandId, correlationId: commandId };
  const handled = await handleWith(store, dutyDecider)(dutyStream(dutyId), command, context);
  if (handled.outcome !== 'done') throw new Error(JSON.stringify(handled));
  return handled.version;
};

const tell = (dutyId: string, version: number) =>
  time.workflow.signalWithStart<typeof recurringDuty, [Readonly<{ version: number }>]>('recurringDuty', {
    workflowId: dutyStream(dutyId),
    taskQueue: time.taskQueue,
    args: [{ tenant, dutyId }],
    signal: dutyChanged,
    signalArgs: [{ version }],
  });

/** Registers a duty of so many days from now; answers with its version. */
const register = async (dutyId: string, recurrence: Periodic, days: number): Promise<number> => {
  const at = await time.now();
  const terms = {
    title: 'Báo cáo định kỳ',
    source: null,
    leadUnit: 'unit-1',
    cooperatingUnits: [],
    acceptingUnit: by.unit,
    urgency: 'normal',
    coefficient: 1,
  } as const;
  const until = new Date(Date.parse(at) + days * day).toISOString().slice(0, 10);
  const data = { at, by, terms, recurrence, from: at.slice(0, 10), until };
  return carryOut(dutyId, { type: 'RegisterDuty', data });
};

/** The same, and has its schedule begin. */
const begin = async (dutyId: string, recurrence: Periodic, days: number): Promise<void> => {
  await tell(dutyId, await register(dutyId, recurrence, days));
};

const occurrences = async (dutyId: string) =>
  (await store.readStream<DutyEvent>(tenant, dutyStream(dutyId))).filter(
    (event) => event.type === 'OccurrenceIssued',
  );

const end = async (dutyId: string): Promise<number> => {
  const handle = time.workflow.getHandle(dutyStream(dutyId));
  await handle.result();
  const history = await handle.fetchHistory();
  await recordHistory(dutyId, history, 'duty-histories');
  return history.events?.length ?? 0;
};

describe('A duty of every month', () => {
  it('has an assignment for each month of a year, made when the month begins', async () => {
    await begin('recurring-year', 'monthly', 365);
    await time.pass(370);
    expect(await end('recurring-year')).toBeLessThanOrEqual(largestHistory);
    const made = await occurrences('recurring-year');
    expect(made).toHaveLength(13);
    for (const { data } of made.slice(1)) {
      const begins = Date.parse(`${data.period.from}T00:00:00+07:00`);
      expect(Date.parse(data.at)).toBeGreaterThanOrEqual(begins);
      expect(Date.parse(data.at)).toBeLessThan(begins + anHour);
      expect(Date.parse(data.deadline.at)).toBeGreaterThan(begins);
    }
  });

  it('costs few state transitions before it sleeps', async () => {
    await begin('asleep', 'monthly', 365);
    await vi.waitFor(async () => expect(await occurrences('asleep')).toHaveLength(1), { timeout: 15_000 });
    const { raw } = await time.workflow.getHandle(dutyStream('asleep')).describe();
    expect(raw.workflowExecutionInfo?.stateTransitionCount?.toNumber() ?? 0).toBeLessThanOrEqual(
      mostTransitionsToFirstSleep,
    );
  });
});

describe('A duty that is ended', () => {
  it('has no further assignment', async () => {
    await begin('ended', 'weekly', 365);
    await time.pass(20);
    const before = (await occurrences('ended')).length;
    expect(before).toBeGreaterThanOrEqual(3);
    const at = await time.now();
    await tell('ended', await carryOut('ended', { type: 'EndDuty', data: { at, by, reason: 'Đã bãi bỏ' } }));
    await end('ended');
    expect(await occurrences('ended')).toHaveLength(before);
  });
});

describe('A schedule that was begun three months late', () => {
  it('makes what can still be done and passes over the rest in the open', async () => {
    const version = await register('late', 'monthly', 365);
    await time.pass(100);
    await tell('late', version);
    await vi.waitFor(async () => expect(await occurrences('late')).toHaveLength(1), { timeout: 15_000 });
    const types = (await store.readStream<DutyEvent>(tenant, dutyStream('late'))).map(({ type }) => type);
    expect(types).toEqual([
      'DutyRegistered',
      ...Array.from({ length: types.length - 2 }, () => 'OccurrenceSkipped'),
      'OccurrenceIssued',
    ]);
    expect(types.length).toBeGreaterThanOrEqual(5);
  });
});
