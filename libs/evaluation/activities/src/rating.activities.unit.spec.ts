import { createHash, randomUUID } from 'node:crypto';
import {
  ratingDecider,
  ratingStream,
  type RatingCommand,
  type RatingEvent,
  type RatingOpened,
} from '@dondoc/evaluation-rating';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { ratingActivities, type RatingActivities } from './rating.activities.ts';

const ref = { tenant: 'ward-1', ratingId: 'mttq-2026' };
const stream = ratingStream(ref.ratingId);
const leader = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const head = { person: 'p-head', unit: 'mttq' };
const at = '2026-12-01T01:00:00.000Z';
const dueAt = '2026-12-05T00:00:00+07:00';
const ahead = '2026-12-01T17:00:00.000Z';
const windowEnd = '2026-12-23T00:00:00+07:00';
const rules = { id: '366-2025', hash: 'a1' };
const opened: RatingOpened['data'] = {
  at,
  by: leader,
  unit: 'mttq',
  subject: { kind: 'unit' },
  period: '2026',
  deadlines: { selfAssessBy: dueAt, proposeBy: null, decideBy: '2026-12-15T00:00:00+07:00' },
  rules,
  bounds: {
    criteria: [],
    apart: { points: 5, grades: 1 },
    failedQuarters: { most: 0, rulesOut: 'excellent' },
    objectionWorkingDays: 7,
  },
};
const heads: Readonly<Record<string, string>> = { mttq: 'p-head', 'ban-thuong-vu': 'p-bi-thu' };

let store: EventStore;
let now: string;
let activities: RatingActivities;

const does = async (command: RatingCommand): Promise<void> => {
  const commandId = randomUUID();
  const context = {
    tenant: ref.tenant,
    actor: 'p-1',
    commandId,
    causationId: commandId,
    correlationId: 'c-1',
  };
  const handled = await handleWith(store, ratingDecider)(stream, command, context);
  if (handled.outcome !== 'done') throw new Error(JSON.stringify(handled));
};
const events = () => store.readStream<RatingEvent>(ref.tenant, stream);
const reminders = async (): Promise<readonly string[]> =>
  (await events()).flatMap((event) =>
    event.type === 'RatingReminderSent'
      ? `${event.data.stage} ${event.data.moment} ${event.data.to.person}`
      : [],
  );
const decided = async (): Promise<void> => {
  await does({
    type: 'ProposeGrade',
    data: {
      at,
      by: leader,
      rules,
      asOf: '2026-11-30',
      position: { transactionId: '9', position: '1' },
      total: '80',
      grade: 'good',
      conditions: [],
      contributionsDigest: 'd',
    },
  });
  await does({
    type: 'DecideGrade',
    data: {
      at,
      by: leader,
      grade: 'good',
      reason: null,
      grounds: null,
      document: '120-QĐ/ĐU',
      objectUntil: windowEnd,
      quotaAcknowledged: false,
      facts: { pending: [], unit: null, failedQuarters: [], quotaExceeded: false, presentGrade: 'good' },
    },
  });
};

beforeEach(async () => {
  now = at;
  store = inMemoryEventStore({
    now: () => new Date(now),
    newId: randomUUID,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
  activities = ratingActivities({ store, headOf: async (_, unit) => heads[unit] ?? null, now: () => now });
  await does({ type: 'OpenRating', data: opened });
});

describe('The plan of a rating', () => {
  it('is the next instant at which something comes of itself', async () =>
    expect(await activities.planRating(ref)).toEqual({ version: 1, finished: false, next: ahead }));

  it('of a rating that is not in the store fails for good', async () =>
    expect(activities.planRating({ ...ref, ratingId: 'none-2026' })).rejects.toMatchObject({
      type: 'rating-unknown',
      nonRetryable: true,
    }));
});

describe('A reminder that is due', () => {
  it('goes to whoever is to do it, once', async () => {
    await activities.carryOnRating({ ...ref, until: ahead });
    const plan = await activities.carryOnRating({ ...ref, until: ahead });
    expect(await reminders()).toEqual(['self-assess ahead p-head']);
    expect(plan).toEqual({ version: 2, finished: false, next: dueAt });
  });

  it('is not sent before its time', async () => {
    await activities.carryOnRating({ ...ref, until: at });
    expect(await reminders()).toEqual([]);
  });

  it('after a standstill is the last of each stage alone', async () => {
    now = '2026-12-16T08:00:00+07:00';
    await activities.carryOnRating({ ...ref, until: ahead });
    expect(await reminders()).toEqual(['self-assess overdue p-head', 'decide overdue p-bi-thu']);
  });
});

describe('A rating whose window ends', () => {
  it('becomes final by itself', async () => {
    await decided();
    expect(await activities.planRating(ref)).toMatchObject({ next: windowEnd });
    const plan = await activities.carryOnRating({ ...ref, until: windowEnd });
    expect(plan).toEqual({ version: 4, finished: true, next: null });
    expect((await events()).at(-1)).toMatchObject({ type: 'RatingFinalised', data: { by: null } });
  });

  it('waits for the answer to an objection, of which the deciding unit hears', async () => {
    await decided();
    const line = { kind: 'assignment', id: 'vb-1-4' } as const;
    const held = { assignments: [{ id: line.id, counts: null }], conditions: [] };
    await does({ type: 'ObjectToLine', data: { at, by: head, line, grounds: 'x', held } });
    now = windowEnd;
    await activities.carryOnRating({ ...ref, until: windowEnd });
    expect(await reminders()).toEqual(['answer-objection overdue p-bi-thu']);
    await does({ type: 'RefuseObjection', data: { at: now, by: leader, objection: 1, reason: 'x' } });
    expect(await activities.carryOnRating({ ...ref, until: windowEnd })).toMatchObject({ finished: true });
  });
});
