import type { NotificationEvent } from '@dondoc/notifications-domain';
import { describe, expect, it } from 'vitest';
import type { Row } from './outbox.ts';
import { recording, type Waiting } from './recording.ts';

const about = { assignment: 'a-1', recipient: { person: 'p-mttq', unit: 'mttq' } };

const inOneMail = (id: string, attempts = 0): Waiting => ({
  row: { tenant: 'ward', id, channel: 'email', person: 'p-mttq', digest: 'd-1' },
  queued: {
    ...{
      ...about,
      at: '2026-03-11T09:00:00+07:00',
      event: 'e-1',
      version: 1,
      kind: 'issued',
      rung: 'issued/1',
    },
    ...{ urgency: 'normal', dueAt: null, deliveries: [] },
  },
  state: {
    ...{ status: 'queued', about, round: 0, opened: false, acknowledged: false },
    channels: { email: { status: 'waiting', attempts, digest: null } },
  },
});

describe('A digest that could not be handed over', () => {
  /** Each look at the clock is ten seconds after the one before. */
  const failing = async (waiting: readonly Waiting[]) => {
    let looks = 0;
    const postponed: (readonly [readonly string[], string])[] = [];
    const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
    const { failed } = recording({
      notifications: { read: async () => null, tell: async (): Promise<readonly NotificationEvent[]> => [] },
      outbox: {
        claimSingle: async () => [],
        claimDigest: async () => [],
        bind: async () => undefined,
        remove: async () => undefined,
        postpone: async (rows, until) => void postponed.push([idsOf(rows), until]),
      },
      now: () => new Date(Date.parse('2026-03-11T02:00:00Z') + 10_000 * looks++).toISOString(),
      patienceAfter: (attempt) => attempt * 60_000,
      onOutcome: () => undefined,
    });
    await failed(waiting, 'smtp-451', false);
    return postponed;
  };

  it('is tried again as a whole: no part of it is due before the others', async () => {
    expect(await failing([inOneMail('n-1'), inOneMail('n-2'), inOneMail('n-3')])).toEqual([
      [['n-1', 'n-2', 'n-3'], '2026-03-11T09:01:00+07:00'],
    ]);
  });

  it('waits as long as the part that was tried most', async () => {
    expect(await failing([inOneMail('n-1', 1), inOneMail('n-2', 0)])).toEqual([
      [['n-1', 'n-2'], '2026-03-11T09:02:00+07:00'],
    ]);
  });
});
