import type { Stage } from '@dondoc/assignments-domain';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acknowledge,
  activitiesAt,
  doer,
  dueAt,
  firstReminder,
  given,
  issue,
  newWard,
  office,
  presentStore,
  ref,
  sevenDaysBefore,
  stream,
  tenant,
  written,
} from './activities-ward.spec.ts';

const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
const overdue: Stage = { kind: 'mark-overdue', at: dueAt, dueAt };
const kinds = async () => (await written()).slice(2).map(({ type }) => type);

beforeEach(async () => {
  newWard();
  await given(issue, acknowledge);
});

describe('A stage carried out a quarter of an hour late', () => {
  it('is nobody’s fault yet', async () => {
    await activitiesAt(minutesAfter(dueAt, 15)).carryOut({ ...ref, stage: overdue });
    expect(await kinds()).toEqual(['DeadlineMissed', 'AssignmentEscalated']);
  });

  it('is ours a moment later, once for all that was due, by a command of its own', async () => {
    const late = minutesAfter(dueAt, 15.01);
    await activitiesAt(late).carryOut({ ...ref, stage: overdue });
    expect(await kinds()).toEqual(['SystemFaultRecorded', 'DeadlineMissed', 'AssignmentEscalated']);
    expect((await written())[2]?.data).toEqual({ at: late, from: dueAt, to: late, what: 'mark-overdue' });
    expect((await presentStore().readStream(tenant, stream))[2]?.metadata.commandId).toBe(
      `assignment/a-1/mark-overdue/${dueAt}/fault`,
    );
  });

  it('counts from the stage that was waited for, also where it has collapsed into a later one', async () => {
    const late = minutesAfter(sevenDaysBefore, 5 * 24 * 60);
    await activitiesAt(late).carryOut({ ...ref, stage: firstReminder });
    expect((await written())[2]?.data).toMatchObject({ from: sevenDaysBefore, to: late });
  });

  it('counts from its own jitter', async () => {
    const late = (minutes: number) =>
      activitiesAt(minutesAfter(dueAt, minutes), presentStore(), undefined, 600);
    const { stages } = await late(-1).planTimeline(ref);
    const stage = stages.find(({ kind }) => kind === 'mark-overdue');
    if (!stage) throw new Error('nothing is planned');
    expect(Date.parse(stage.at)).toBeGreaterThan(Date.parse(dueAt));
    await activitiesAt(minutesAfter(stage.at, 15), presentStore(), undefined, 600).carryOut({
      ...ref,
      stage,
    });
    expect(await kinds()).not.toContain('SystemFaultRecorded');
  });
});

describe('A stage that an event made due after its instant', () => {
  it('is late only from that event on', async () => {
    const reported = minutesAfter(dueAt, 60);
    await given({
      type: 'ReportProgress',
      data: { at: reported, by: doer, percent: 10, result: 'x', slow: null, cause: null, remedy: null },
    });
    await activitiesAt(minutesAfter(reported, 10)).carryOut({ ...ref, stage: overdue });
    expect(await kinds()).not.toContain('SystemFaultRecorded');
  });
});

describe('A stage that a ladder adopted later made due', () => {
  it('is late only from its adoption on', async () => {
    const adopted = minutesAfter(dueAt, 24 * 60);
    const soonAfter = activitiesAt(minutesAfter(adopted, 15), presentStore(), undefined, 0, adopted);
    await soonAfter.carryOut({ ...ref, stage: overdue });
    expect(await kinds()).not.toContain('SystemFaultRecorded');
  });
});

describe('A fault that was recorded by an attempt that then failed', () => {
  it('is recorded once', async () => {
    const late = minutesAfter(dueAt, 60);
    const store = presentStore();
    let appends = 0;
    const failsAfterOne: EventStore = {
      ...store,
      append: async (...call) => {
        appends += 1;
        if (appends === 2) throw new Error('the database went away');
        return store.append(...call);
      },
    };
    const tried = activitiesAt(late, failsAfterOne).carryOut({ ...ref, stage: overdue });
    await expect(tried).rejects.toThrow('went away');
    expect(await kinds()).toEqual(['SystemFaultRecorded']);
    await activitiesAt(minutesAfter(late, 1)).carryOut({ ...ref, stage: overdue });
    expect(await kinds()).toEqual(['SystemFaultRecorded', 'DeadlineMissed', 'AssignmentEscalated']);
  });
});

describe('A deadline that went away and came back', () => {
  it('is reminded of again, by commands of their own', async () => {
    await activitiesAt(sevenDaysBefore).carryOut({ ...ref, stage: firstReminder });
    const present = { at: dueAt, text: null };
    const other = { at: minutesAfter(dueAt, 24 * 60), text: null };
    const set = (deadline: typeof other) =>
      given({
        type: 'SetDeadline',
        data: { at: sevenDaysBefore, by: office, deadline, reason: 'Công bố lại ngày nghỉ' },
      });
    await set(other);
    await set(present);
    await activitiesAt(sevenDaysBefore).carryOut({ ...ref, stage: firstReminder });
    const last = (await presentStore().readStream(tenant, stream)).at(-1);
    expect(last?.type).toBe('ReminderSent');
    expect(last?.metadata.commandId).toBe(`assignment/a-1/remind-7-days-before/${dueAt}/again-1`);
  });
});
