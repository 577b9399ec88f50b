import { randomUUID } from 'node:crypto';
import { ratingActivities } from '@dondoc/evaluation-activities';
import {
  ratingDecider,
  ratingStream,
  type RatingCommand,
  type RatingEvent,
  type RatingOpened,
} from '@dondoc/evaluation-rating';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { ratingChanged, type ratingPeriod } from '@dondoc/workflow-evaluation-period';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordHistory } from './record-history.ts';
import { skippingTime, type SkippingTime } from './skipping-time.ts';
import { newStore, tenant } from './ward.ts';

const patience = { timeout: 15_000 };
const day = 86_400_000;
const anHour = 3_600_000;
const largestHistory = 150;
const leader = { person: 'p-leader', unit: 'office' };
const head = { person: 'p-head', unit: 'unit-1' };
const rules = { id: '366-2025', hash: 'a1' };
const line = { kind: 'assignment', id: 'vb-1-4' } as const;
const held = { assignments: [{ id: line.id, counts: { late: 1, quality: 0 } }], conditions: [] };

let time: SkippingTime;
let stopWorker: () => Promise<void>;
const store = newStore();
const heads: Readonly<Record<string, string>> = { 'unit-1': head.person, office: leader.person };

beforeAll(async () => {
  time = await skippingTime();
  stopWorker = await time.startWorker(
    ratingActivities({ store, headOf: async (_, unit) => heads[unit] ?? null, now: () => time.now() }),
  );
});

afterAll(async () => {
  await stopWorker();
  await time.leave();
});

const after = (at: string, days: number): string => new Date(Date.parse(at) + days * day).toISOString();

const commands = {
  /** In the order of a year: assessed after ten days, proposed after fifteen, decided after twenty. */
  open: (at: string, workingDays: number | null): RatingCommand => {
    const data: RatingOpened['data'] = {
      at,
      by: leader,
      unit: head.unit,
      subject: { kind: 'unit' },
      period: '2026',
      deadlines: { selfAssessBy: after(at, 10), proposeBy: after(at, 15), decideBy: after(at, 20) },
      rules,
      bounds: {
        criteria: [],
        apart: { points: 5, grades: 1 },
        failedQuarters: { most: 0, rulesOut: 'excellent' },
        objectionWorkingDays: workingDays,
      },
    };
    return { type: 'OpenRating', data };
  },
  assess: (at: string): RatingCommand => ({
    type: 'SelfAssess',
    data: { at, by: head, points: 80, grade: 'good', grounds: null },
  }),
  propose: (at: string): RatingCommand => ({
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
      contributionsDigest: 'd1',
    },
  }),
  decide:
    (window: number | null) =>
    (at: string): RatingCommand => ({
      type: 'DecideGrade',
      data: {
        at,
        by: leader,
        grade: 'good',
        reason: null,
        grounds: null,
        document: '120-QĐ/ĐU',
        objectUntil: window === null ? null : after(at, window),
        quotaAcknowledged: false,
        facts: { pending: [], unit: null, failedQuarters: [], quotaExceeded: false, presentGrade: 'good' },
      },
    }),
  object: (at: string): RatingCommand => ({
    type: 'ObjectToLine',
    data: { at, by: head, line, grounds: 'Đã xác nhận nguyên nhân', held },
  }),
  uphold: (at: string): RatingCommand => ({
    type: 'UpholdObjection',
    data: {
      at,
      by: leader,
      objection: 1,
      adjustment: { line, field: 'late', before: 1, after: 0, cause: 'Bão số 12' },
      reason: 'Đúng',
      held,
    },
  }),
  finalise: (at: string): RatingCommand => ({ type: 'FinaliseRating', data: { at, by: leader } }),
};

/** A rating by its id, of which the workflow hears as the consumer of its events would tell it. */
const life = (id: string) => {
  const ref = { tenant, ratingId: id };
  const handle = () => time.workflow.getHandle(ratingStream(id));
  const recorded = () => store.readStream<RatingEvent>(tenant, ratingStream(id));
  return {
    does: async (command: (at: string) => RatingCommand): Promise<void> => {
      const commandId = randomUUID();
      const context = {
        tenant,
        actor: 'p-spec',
        commandId,
        causationId: commandId,
        correlationId: commandId,
      };
      const given = command(await time.now());
      const handled = await handleWith(store, ratingDecider)(ratingStream(id), given, context);
      if (handled.outcome !== 'done') throw new Error(`${given.type}: ${JSON.stringify(handled)}`);
      await time.workflow.signalWithStart<typeof ratingPeriod, [Readonly<{ version: number }>]>(
        'ratingPeriod',
        {
          workflowId: ratingStream(id),
          taskQueue: time.taskQueue,
          args: [ref],
          signal: ratingChanged,
          signalArgs: [{ version: handled.version }],
        },
      );
    },
    words: async (): Promise<readonly string[]> =>
      (await recorded()).map((event) =>
        event.type === 'RatingReminderSent'
          ? `${event.data.stage} ${event.data.moment} → ${event.data.to.person}`
          : event.type,
      ),
    /** Waits until these and no other events have come about. */
    happened: (...expected: readonly string[]) =>
      vi.waitFor(async () => expect((await recorded()).map(({ type }) => type)).toEqual(expected), patience),
    recorded,
    end: async (): Promise<number> => {
      await handle().result();
      const history = await handle().fetchHistory();
      await recordHistory(id, history, 'rating-histories');
      return history.events?.length ?? 0;
    },
  };
};

describe('The rating of a year', () => {
  it('goes its way: reminded, decided, objected to, decided anew, final at the end of the window', async () => {
    const year = life('unit-1-2026');
    await year.does((at) => commands.open(at, 7));
    await time.pass(8);
    await year.does(commands.assess);
    await time.pass(5);
    await year.does(commands.propose);
    await time.pass(5);
    await year.does(commands.decide(9));
    await time.pass(2);
    await year.does(commands.object);
    await time.pass(1);
    await year.does(commands.uphold);
    await year.does(commands.propose);
    await year.does(commands.decide(9));
    await time.pass(10);
    expect(await year.end()).toBeLessThanOrEqual(largestHistory);
    expect(await year.words()).toEqual([
      'RatingOpened',
      'self-assess ahead → p-head',
      'SelfAssessed',
      'propose ahead → p-leader',
      'GradeProposed',
      'decide ahead → p-leader',
      'GradeDecided',
      'LineObjectedTo',
      'ObjectionUpheld',
      'GradeProposed',
      'GradeDecided',
      'RatingFinalised',
    ]);
    const decisions = (await year.recorded()).filter((event) => event.type === 'GradeDecided');
    const final = (await year.recorded()).at(-1);
    const windowEnd = Date.parse(decisions.at(-1)?.data.objectUntil ?? '');
    expect(Date.parse(final?.data.at ?? '')).toBeGreaterThanOrEqual(windowEnd);
    expect(Date.parse(final?.data.at ?? '')).toBeLessThan(windowEnd + anHour);
  });
});

describe('A rating that nobody attends to', () => {
  it('reminds each in time and once it is late, then waits without end', async () => {
    const ignored = life('unit-1-2026-q1');
    await ignored.does((at) => commands.open(at, null));
    await time.pass(60);
    expect((await ignored.words()).slice(1)).toEqual([
      'self-assess ahead → p-head',
      'self-assess overdue → p-head',
      'propose ahead → p-leader',
      'propose overdue → p-leader',
      'decide ahead → p-leader',
      'decide overdue → p-leader',
    ]);
    await ignored.does(commands.propose);
    await ignored.does(commands.decide(null));
    await time.pass(60);
    await ignored.does(commands.finalise);
    expect(await ignored.end()).toBeLessThanOrEqual(largestHistory);
    expect((await ignored.words()).at(-1)).toBe('RatingFinalised');
  });
});
