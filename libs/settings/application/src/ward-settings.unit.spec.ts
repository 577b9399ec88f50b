import { createHash, randomUUID } from 'node:crypto';
import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { vietnamPublic2026 } from '@dondoc/calendar';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { calendarDecider, calendarStream, ladderDecider, ladderStream } from '@dondoc/settings-domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { planningOf, shippedSettings } from './planning.ts';
import { wardSettingsFrom } from './ward-settings.ts';

const [mine, other] = ['phuong-thu', 'phuong-khac'];
const at = '2026-06-01T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

let store: EventStore;
beforeEach(() => {
  store = inMemoryEventStore({ now: () => new Date(at), newId: randomUUID, sha256 });
});

const context = () => {
  const commandId = randomUUID();
  return { tenant: mine, actor: by.person, commandId, causationId: commandId, correlationId: commandId };
};
const announce = (date: string) =>
  handleWith(store, calendarDecider)(
    calendarStream(mine),
    {
      type: 'AnnounceDayOff',
      data: {
        at,
        by,
        date,
        name: { vi: 'nghỉ', en: 'off' },
        source: '12-QĐ/UBND',
        standing: 'local',
        workedInstead: null,
        reason: null,
      },
    },
    context(),
  );
const adopt = (version: string) =>
  handleWith(store, ladderDecider)(
    ladderStream(mine),
    {
      type: 'AdoptLadderPolicy',
      data: { at, by, reason: 'x', policy: { ...defaultLadderPolicy, version, remindDaysBefore: [2] } },
    },
    context(),
  );

describe('A ward that decided nothing', () => {
  it('plans by what is shipped', async () =>
    expect(await wardSettingsFrom(store)(mine)).toEqual(shippedSettings));
});

describe('A ward that decided', () => {
  it('plans by that from the next call on, and the ward beside it does not', async () => {
    const settings = wardSettingsFrom(store);
    await settings(mine);
    await announce('2026-06-10');
    await adopt('phuong-1');
    const { calendar, calendarVersion, policy, adopted, changedAt } = await settings(mine);
    expect(changedAt && Date.parse(changedAt)).toBe(Date.parse(at));
    expect(adopted).toEqual({ calendar: true, ladder: true });
    expect(calendar.daysOff).toHaveLength(vietnamPublic2026.daysOff.length + 1);
    expect([calendarVersion, policy.version]).toEqual(['vietnam-public-2026+2', 'phuong-1']);
    expect(await settings(other)).toEqual(shippedSettings);
  });

  it('has its log read once, and only what is new', async () => {
    const read: string[] = [];
    const settings = wardSettingsFrom({
      readStream: (tenant, stream, after = 0) => {
        read.push(`${stream} ${after}`);
        return store.readStream(tenant, stream, after);
      },
    });
    await announce('2026-06-10');
    await settings(mine);
    await settings(mine);
    expect(read.filter((each) => each.startsWith('calendar'))).toEqual([
      'calendar/phuong-thu 0',
      'calendar/phuong-thu 2',
    ]);
  });

  it('has rungs and waits placed by its own days off', async () => {
    const settings = wardSettingsFrom(store);
    const tuesday = '2026-06-10T00:00:00+07:00';
    const before = planningOf(await settings(mine));
    await announce('2026-06-10');
    const after = planningOf(await settings(mine));
    expect(before.afterWorkingDays(tuesday, 1)).toBe('2026-06-11T00:00:00+07:00');
    expect(after.afterWorkingDays(tuesday, 1)).toBe('2026-06-12T00:00:00+07:00');
    expect(after.afterWorkingHours(tuesday, 2)).toBe('2026-06-11T09:30:00+07:00');
    expect(after.afterWorkingDays(tuesday, 400)).toBeNull();
    expect(after.calendarVersion).toBe('vietnam-public-2026+2');
  });
});
