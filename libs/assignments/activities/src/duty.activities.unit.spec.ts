import { createHash, randomUUID } from 'node:crypto';
import { dutyDecider, dutyStream, type DutyRegistered } from '@dondoc/assignments-domain';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { dutyActivities, type DutyActivities } from './duty.activities.ts';

const ref = { tenant: 'ward-1', dutyId: 'kh-1-2' };
const by = { person: 'p-01', unit: 'office' };
const duty: DutyRegistered['data'] = {
  at: '2026-01-05T09:00:00+07:00',
  by,
  terms: {
    title: 'Báo cáo tháng',
    source: null,
    leadUnit: 'unit-1',
    cooperatingUnits: [],
    acceptingUnit: 'office',
    urgency: 'normal',
    coefficient: 1,
  },
  recurrence: 'monthly',
  from: '2026-01-05',
  until: '2026-04-30',
};
const february = '2026-02-01T00:00:00+07:00';

let store: EventStore;
let now: string;
let activities: DutyActivities;

const types = async (): Promise<readonly string[]> =>
  (await store.readStream(ref.tenant, dutyStream(ref.dutyId))).map(({ type }) => type);

beforeEach(async () => {
  now = duty.at;
  store = inMemoryEventStore({
    now: () => new Date(now),
    newId: randomUUID,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
  activities = dutyActivities({ store, now: () => now });
  await handleWith(store, dutyDecider)(
    dutyStream(ref.dutyId),
    { type: 'RegisterDuty', data: duty },
    { tenant: ref.tenant, actor: 'p-01', commandId: 'c-1', causationId: 'c-1', correlationId: 'c-1' },
  );
});

describe('The schedule of a duty', () => {
  it('begins with the period it was registered in', async () =>
    expect(await activities.planDuty(ref)).toEqual({ version: 1, finished: false, next: duty.at }));

  it('makes what is due and waits for the next midnight of a period', async () => {
    const schedule = await activities.issueOccurrences({ ...ref, until: duty.at });
    expect(schedule).toEqual({ version: 2, finished: false, next: february });
    expect(await types()).toEqual(['DutyRegistered', 'OccurrenceIssued']);
  });

  it('makes nothing twice', async () => {
    await activities.issueOccurrences({ ...ref, until: duty.at });
    await activities.issueOccurrences({ ...ref, until: duty.at });
    expect(await types()).toEqual(['DutyRegistered', 'OccurrenceIssued']);
  });

  it('believes the timer where the clock of this machine is behind', async () => {
    const schedule = await activities.issueOccurrences({ ...ref, until: february });
    expect(schedule.version).toBe(3);
  });

  it('passes over in the open what a standstill has made impossible, and ends', async () => {
    now = '2026-04-02T08:00:00+07:00';
    await activities.issueOccurrences({ ...ref, until: duty.at });
    expect(await types()).toEqual([
      'DutyRegistered',
      'OccurrenceSkipped',
      'OccurrenceSkipped',
      'OccurrenceSkipped',
      'OccurrenceIssued',
    ]);
    expect(await activities.planDuty(ref)).toEqual({ version: 5, finished: true, next: null });
  });

  it('of a duty that is not in the store fails for good', async () =>
    expect(activities.planDuty({ ...ref, dutyId: 'none' })).rejects.toMatchObject({
      type: 'duty-unknown',
      nonRetryable: true,
    }));
});
