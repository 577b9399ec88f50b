import type { Stage } from '@dondoc/assignments-domain';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptIt,
  acknowledge,
  activitiesAt,
  dueAt,
  firstReminder,
  given,
  issue,
  issuedAt,
  newWard,
  office,
  presentStore,
  ref,
  sevenDaysBefore,
  stream,
  submit,
  tenant,
  written,
} from './activities-ward.spec.ts';

const twoDaysBefore = '2026-03-30T00:00:00+07:00';
const deadlinePassed = '2026-04-01T00:05:00+07:00';
const twoWeeksLate = '2026-04-15T08:00:00+07:00';
const overdue: Stage = { kind: 'mark-overdue', at: dueAt, dueAt };

beforeEach(newWard);

describe('An assignment that was never issued', () => {
  it('fails its plan for good, by the name of the refusal', () =>
    expect(activitiesAt(issuedAt).planTimeline(ref)).rejects.toMatchObject({
      type: 'assignment-unknown',
      nonRetryable: true,
    }));
});

describe('An assignment under way', () => {
  beforeEach(() => given(issue, acknowledge));

  it('has three reminders, the deadline and three rungs ahead', async () => {
    const { version, finished, stages } = await activitiesAt(issuedAt).planTimeline(ref);
    expect({ version, finished }).toEqual({ version: 2, finished: false });
    expect(stages.map(({ kind }) => kind)).toEqual([
      ...['remind', 'remind', 'remind'],
      ...['mark-overdue', 'escalate', 'remind', 'escalate', 'escalate'],
    ]);
  });

  it('reminds the head of the lead unit and goes on to the next stage', async () => {
    const left = await activitiesAt(sevenDaysBefore).carryOut({ ...ref, stage: firstReminder });
    expect((await written()).at(-1)).toEqual({
      type: 'ReminderSent',
      data: {
        at: sevenDaysBefore,
        stage: '7-days-before',
        dueAt,
        to: { unit: 'unit-1', person: 'p-head' },
      },
    });
    expect(left).toMatchObject({ version: 3, stages: [{ stage: '3-days-before' }, ...Array(6).fill({})] });
  });

  it('names its commands by stage and deadline, and follows the request that issued it', async () => {
    await activitiesAt(sevenDaysBefore).carryOut({ ...ref, stage: firstReminder });
    expect((await presentStore().readStream(tenant, stream)).at(-1)?.metadata).toMatchObject({
      actor: 'system:worker',
      commandId: `assignment/a-1/remind-7-days-before/${dueAt}`,
      correlationId: 'request-1',
    });
  });

  it('reminds once, however often it is asked', async () => {
    const { carryOut } = activitiesAt(sevenDaysBefore);
    const first = await carryOut({ ...ref, stage: firstReminder });
    expect(await carryOut({ ...ref, stage: firstReminder })).toEqual(first);
    expect(await written()).toHaveLength(3);
  });

  it('takes the server at its word where its own clock is a second behind', async () => {
    await activitiesAt('2026-03-24T16:59:59.000Z').carryOut({ ...ref, stage: firstReminder });
    expect((await written()).at(-1)).toMatchObject({ type: 'ReminderSent', data: { at: sevenDaysBefore } });
  });

  it('misses its deadline and is escalated to the head of the lead unit in one go', async () => {
    const left = await activitiesAt(deadlinePassed).carryOut({ ...ref, stage: overdue });
    expect((await written()).slice(2)).toEqual([
      { type: 'DeadlineMissed', data: { at: deadlinePassed, dueAt } },
      {
        type: 'AssignmentEscalated',
        data: { at: deadlinePassed, level: 1, dueAt, to: { unit: 'unit-1', person: 'p-head' } },
      },
    ]);
    expect(left).toMatchObject({ version: 4, stages: [{ stage: 'overdue-1' }, { level: 2 }, { level: 3 }] });
  });

  it('is reminded once after a standstill over two reminders', async () => {
    const { carryOut } = activitiesAt(twoDaysBefore);
    const left = await carryOut({ ...ref, stage: firstReminder });
    expect((await written()).slice(2)).toMatchObject([
      { type: 'SystemFaultRecorded' },
      { type: 'ReminderSent', data: { stage: '3-days-before' } },
    ]);
    expect(left.stages[0]).toMatchObject({ stage: '1-days-before' });
  });

  it('is escalated once after two weeks of standstill, at the highest rung, whose post may be vacant', async () => {
    const left = await activitiesAt(twoWeeksLate).carryOut({ ...ref, stage: firstReminder });
    expect((await written()).slice(2)).toMatchObject([
      { type: 'SystemFaultRecorded' },
      { type: 'DeadlineMissed' },
      { type: 'AssignmentEscalated', data: { level: 3, to: { unit: 'thuong-truc-dang-uy', person: null } } },
    ]);
    expect(left.stages).toEqual([]);
  });
});

describe('An overdue assignment whose next rungs lie beyond the calendar', () => {
  it('leaves no event when it looks again, and looks again a day later', async () => {
    await given(issue, acknowledge);
    const { carryOut } = activitiesAt(deadlinePassed, presentStore(), () => null);
    const { stages } = await carryOut({ ...ref, stage: overdue });
    const aDayLater = { kind: 'plan-again', at: '2026-04-01T17:05:00.000Z' } as const;
    expect(stages[0]).toEqual(aDayLater);
    expect(await carryOut({ ...ref, stage: aDayLater })).toMatchObject({
      version: 4,
      stages: [{ kind: 'plan-again', at: '2026-04-02T17:05:00.000Z' }, { stage: 'overdue-1' }],
    });
  });
});

describe('An assignment whose result waits', () => {
  beforeEach(() => given(issue, acknowledge, submit));

  const accepting = {
    kind: 'acceptance-overdue',
    at: '2026-03-08T00:00:00+07:00',
    since: issuedAt,
    target: { kind: 'accepting-unit' },
  } as const;

  it('has the acceptance ahead and is not finished', async () =>
    expect(await activitiesAt(issuedAt).planTimeline(ref)).toEqual({
      version: 3,
      finished: false,
      stages: [accepting],
      since: issuedAt,
    }));

  it('forgets a stage that was planned before', async () => {
    const forgotten = { ...firstReminder, at: '2026-03-07T09:00:00+07:00' };
    const left = await activitiesAt(accepting.at).carryOut({ ...ref, stage: forgotten });
    expect(await written()).toMatchObject([{}, {}, {}, { type: 'AcceptanceOverdue' }]);
    expect(left).toEqual({ version: 4, finished: false, stages: [], since: accepting.at });
  });

  it('is told to the accepting unit’s head when it has waited too long', async () => {
    await activitiesAt(accepting.at).carryOut({ ...ref, stage: accepting });
    expect((await written()).at(-1)).toEqual({
      type: 'AcceptanceOverdue',
      data: {
        at: accepting.at,
        since: issuedAt,
        acceptingUnit: office.unit,
        to: { unit: office.unit, person: null },
      },
    });
  });

  it('is finished when the result is accepted', async () => {
    await given(acceptIt);
    expect(await activitiesAt(issuedAt).planTimeline(ref)).toEqual({
      version: 4,
      finished: true,
      stages: [],
      since: issuedAt,
    });
  });
});

describe('A store that does not take what is due', () => {
  beforeEach(() => given(issue));

  it('is tried again when others keep writing', () => {
    const busy: EventStore = {
      ...presentStore(),
      append: async () => ({ outcome: 'conflict', actualVersion: 1 }),
    };
    return expect(
      activitiesAt(deadlinePassed, busy).carryOut({ ...ref, stage: overdue }),
    ).rejects.toMatchObject({ type: 'contended', nonRetryable: false });
  });

  it('is tried again, not planned again at once, when a stage leaves no event', () => {
    const deaf: EventStore = { ...presentStore(), append: async () => ({ outcome: 'repeated', events: [] }) };
    return expect(
      activitiesAt(deadlinePassed, deaf).carryOut({ ...ref, stage: overdue }),
    ).rejects.toMatchObject({ type: 'stage-without-effect', nonRetryable: false });
  });
});
