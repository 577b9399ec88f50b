import { randomUUID } from 'node:crypto';
import { plannedDeadline } from '@dondoc/assignments-application';
import { deadlineRequestSchema } from '@dondoc/assignments-contracts';
import {
  assignmentDecider,
  assignmentStream,
  defaultLadderPolicy,
  type AssignmentEvent,
} from '@dondoc/assignments-domain';
import { handleWith, type AnyEvent, type Handled, type Recorded } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { consume, ensureTopics, kafkaProducer, type Consumption } from '@dondoc/messaging-kafka';
import { publishedOf, toMessage, type Topic } from '@dondoc/messaging-kernel';
import { router } from '@dondoc/platform-wiring';
import { freshDatabase } from '@dondoc/postgres-schema';
import { wardSettingsFrom } from '@dondoc/settings-application';
import {
  calendarDecider,
  calendarStream,
  ladderDecider,
  ladderStream,
  type CalendarCommand,
} from '@dondoc/settings-domain';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replanner } from './replanner.ts';

const [tenant, other] = ['phuong-thu', 'phuong-khac'];
const issuedAt = '2026-06-08T09:00:00+07:00';
const announcedAt = '2026-06-09T09:00:00+07:00';
const office = { person: 'p-office', unit: 'office' };
const doer = { person: 'p-doer', unit: 'unit-1' };

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: integration tests are run by "npm test".`);
  return value;
};

const setting = async () => {
  const brokers = required('KAFKA_BROKERS').split(',');
  const database = await freshDatabase(required('DATABASE_URL'));
  const pool = new pg.Pool({ connectionString: database.url, max: 6 });
  pool.on('error', () => undefined);
  const store = postgresEventStore(pool, { now: () => new Date(announcedAt), newId: randomUUID });
  const topic: Topic = { name: `dondoc.spec-${randomUUID()}.v1`, partitions: 1, compacted: false };
  await ensureTopics(brokers, [topic]);
  const producer = kafkaProducer({ brokers, clientId: 'spec' });
  const woken: string[] = [];
  const wake = vi.fn(async (workflowId: string, version: number): Promise<void> => {
    woken.push(`${workflowId} ${Math.floor(version)}`);
  });
  const replan = replanner({ pool, store, wake, now: () => announcedAt, pageSize: 2 });
  let alive = 0;
  let handled = 0;
  const consumption: Consumption = consume({
    brokers,
    consumer: `spec-${randomUUID()}`,
    topics: [topic],
    pool,
    sliceSize: 1,
    handle: (tx, event) =>
      replan(event, () => {
        alive += 1;
        return tx.query('select 1');
      }),
    onHandled: ({ events }) => {
      handled += events;
    },
  });

  const done = <Event extends AnyEvent, Rejection>(
    result: Handled<Event, Rejection>,
  ): readonly Recorded<Event>[] => {
    if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
    return result.events;
  };
  const context = (whose: string) => {
    const commandId = randomUUID();
    return { tenant: whose, actor: 'p-spec', commandId, causationId: commandId, correlationId: commandId };
  };
  const deadlineOf = async (request: object, whose: string) => {
    const { calendar } = await wardSettingsFrom(store)(whose);
    const planned = plannedDeadline(deadlineRequestSchema.parse(request), issuedAt, calendar);
    if (planned.outcome !== 'planned') throw new Error(planned.outcome);
    return planned.deadline;
  };

  return {
    woken,
    wake,
    alive: () => alive,
    issue: async (id: string, deadline: object, whose = tenant) => {
      done(
        await handleWith(store, assignmentDecider)(
          assignmentStream(id),
          {
            type: 'IssueAssignment',
            data: {
              at: issuedAt,
              title: 'Báo cáo nhanh',
              source: null,
              leadUnit: doer.unit,
              cooperatingUnits: [],
              issuedBy: office,
              acceptingUnit: office.unit,
              urgency: 'normal',
              coefficient: 1,
              recurrence: null,
              deadline: await deadlineOf(deadline, whose),
            },
          },
          context(whose),
        ),
      );
    },
    cancel: async (id: string) =>
      done(
        await handleWith(store, assignmentDecider)(
          assignmentStream(id),
          { type: 'Cancel', data: { at: issuedAt, by: office, reason: 'x', authority: 'y' } },
          context(tenant),
        ),
      ),
    change: async (command: CalendarCommand) =>
      done(await handleWith(store, calendarDecider)(calendarStream(tenant), command, context(tenant))),
    adoptLadder: async () =>
      done(
        await handleWith(store, ladderDecider)(
          ladderStream(tenant),
          {
            type: 'AdoptLadderPolicy',
            data: {
              at: announcedAt,
              by: office,
              reason: 'x',
              policy: { ...defaultLadderPolicy, version: 'phuong-1' },
            },
          },
          context(tenant),
        ),
      ),
    publish: async (events: readonly Recorded[]) => {
      const before = handled;
      await producer.send(
        events.map((event) => {
          const routed = router(event);
          if (routed.outcome !== 'published') throw new Error(routed.outcome);
          return { topic: topic.name, ...toMessage(publishedOf(topic.name, routed.recorded)) };
        }),
      );
      await vi.waitFor(() => expect(handled).toBe(before + events.length), { timeout: 60_000, interval: 50 });
    },
    events: (id: string, whose = tenant) => store.readStream<AssignmentEvent>(whose, assignmentStream(id)),
    close: async () => {
      await consumption.stop();
      await producer.close();
      await pool.end();
      await database.drop();
    },
  };
};

const storm: CalendarCommand = {
  type: 'AnnounceDayOff',
  data: {
    at: announcedAt,
    by: office,
    date: '2026-06-10',
    name: { vi: 'nghỉ tránh bão', en: 'storm' },
    source: '12-QĐ/UBND',
    standing: 'local',
    workedInstead: null,
    reason: null,
  },
};

let ward: Awaited<ReturnType<typeof setting>>;
beforeEach(async () => {
  ward = await setting();
});
afterEach(() => ward.close());

describe('A day off announced under open assignments', () => {
  beforeEach(async () => {
    await ward.issue('counted', { workingDays: 3, text: '3 ngày làm việc' });
    await ward.issue('later', { workingDays: 3, text: null }, other);
    await ward.issue('named', { lastDay: '2026-06-11', text: 'đến 11/6' });
    await ward.issue('over', { workingDays: 3 });
    await ward.cancel('over');
    await ward.issue('short', { workingDays: 1 });
  });

  it('moves what was counted over it, and says from when to when and why', async () => {
    await ward.publish(await ward.change(storm));
    const [issued, replanned, ...more] = await ward.events('counted');
    expect(issued?.data).toMatchObject({
      deadline: { at: '2026-06-12T00:00:00+07:00', calendar: 'vietnam-public-2026+1' },
    });
    expect(replanned).toMatchObject({
      type: 'DeadlineReplanned',
      data: {
        calendar: 'vietnam-public-2026+2',
        previousDeadline: { at: '2026-06-12T00:00:00+07:00', calendar: 'vietnam-public-2026+1' },
        deadline: {
          at: '2026-06-13T00:00:00+07:00',
          text: '3 ngày làm việc',
          calendar: 'vietnam-public-2026+2',
          span: { from: issuedAt, workingDays: 3 },
        },
        decidedAt: new Date(announcedAt).toISOString(),
        because: '10/06/2026 nghỉ: nghỉ tránh bão — 2026-06-10 off: storm (12-QĐ/UBND)',
      },
      metadata: { actor: 'system:worker', commandId: 'replan/vietnam-public-2026+2/assignment/counted' },
    });
    expect(more).toEqual([]);
  });

  it('leaves what was named, what ends before, what is over and the ward beside it', async () => {
    await ward.publish(await ward.change(storm));
    for (const id of ['named', 'short']) expect(await ward.events(id)).toHaveLength(1);
    expect((await ward.events('over')).map(({ type }) => type)).toEqual([
      'AssignmentIssued',
      'AssignmentCancelled',
    ]);
    expect(await ward.events('later', other)).toHaveLength(1);
  });

  it('has every open assignment of the ward looked at again, and nothing else', async () => {
    await ward.publish((await ward.change(storm)).slice(-1));
    expect(ward.woken.toSorted()).toEqual([
      'assignment/counted 2',
      'assignment/named 1',
      'assignment/short 1',
    ]);
    expect(ward.alive()).toBeGreaterThan(1);
  });

  it('moves nothing twice when it is delivered again', async () => {
    const events = await ward.change(storm);
    await ward.publish(events);
    await ward.publish(events);
    expect(await ward.events('counted')).toHaveLength(2);
  });

  it('goes on after a failure in the middle', async () => {
    ward.wake.mockRejectedValueOnce(Object.assign(new Error('Temporal is away'), { code: 'ECONNREFUSED' }));
    await ward.publish((await ward.change(storm)).slice(-1));
    expect(new Set(ward.woken).size).toBe(3);
    expect(await ward.events('counted')).toHaveLength(2);
  });

  it('moves them back when it is withdrawn', async () => {
    await ward.publish(await ward.change(storm));
    await ward.publish(
      await ward.change({
        type: 'WithdrawDayOff',
        data: { at: announcedAt, by: office, date: '2026-06-10', source: '13-QĐ/UBND', reason: null },
      }),
    );
    const last = (await ward.events('counted')).at(-1);
    expect(last?.data).toMatchObject({
      deadline: { at: '2026-06-12T00:00:00+07:00', calendar: 'vietnam-public-2026+3' },
    });
  });
});

describe('A ladder adopted under open assignments', () => {
  it('moves no deadline and has them all looked at again', async () => {
    await ward.issue('counted', { workingDays: 3 });
    await ward.publish(await ward.adoptLadder());
    expect(await ward.events('counted')).toHaveLength(1);
    expect(ward.woken).toEqual(['assignment/counted 1']);
  });
});
