import { assignmentActivities, type AssignmentActivities } from '@dondoc/assignments-activities';
import {
  assignmentStream,
  defaultLadderPolicy,
  type AfterWorkingDays,
  type AssignmentCommand,
  type Instant,
} from '@dondoc/assignments-domain';
import { assignmentChanged, assignmentTimeline, type assignmentLifecycle } from '@dondoc/workflow-assignment';
import { expect, vi } from 'vitest';
import { recordHistory } from './record-history.ts';
import { skippingTime } from './skipping-time.ts';
import { afterDays, carryOut, commands, eventsOf, headOf, instantsOf, newStore, tenant } from './ward.ts';

const day = 86_400_000;
const patience = { timeout: 15_000 };

/** Time that skips, with our workflows at work in an empty ward: weeks pass in seconds. */
export const skippingWard = async (afterWorkingDays: AfterWorkingDays = afterDays) => {
  const time = await skippingTime();
  const { workflow, taskQueue, now } = time;
  const store = newStore();
  const acting = assignmentActivities({
    store,
    policy: defaultLadderPolicy,
    afterWorkingDays,
    afterWorkingHours: (from, hours) => afterDays(from, hours / 24),
    headOf,
    unitAbove: async () => null,
    now,
  });
  let attemptsToFail = 0;
  const unlessCut =
    <Given, Answer>(activity: (given: Given) => Promise<Answer>) =>
    (given: Given) => {
      if (attemptsToFail <= 0) return activity(given);
      attemptsToFail -= 1;
      return Promise.reject(new Error('the database is away'));
    };
  const activities: AssignmentActivities = {
    planTimeline: unlessCut(acting.planTimeline),
    carryOut: unlessCut(acting.carryOut),
  };

  const signal = (assignmentId: string, version: number) =>
    workflow.signalWithStart<typeof assignmentLifecycle, [Readonly<{ version: number }>]>(
      'assignmentLifecycle',
      {
        workflowId: assignmentStream(assignmentId),
        taskQueue,
        args: [{ tenant, assignmentId }],
        signal: assignmentChanged,
        signalArgs: [{ version }],
      },
    );

  /** Whoever was issued it, works on it, or waits for it: a life by its id. */
  const life = (assignmentId: string) => {
    const handle = workflow.getHandle(assignmentStream(assignmentId));
    const events = () => eventsOf(store, assignmentId);
    /** A person's command, of which nobody tells the workflow; `tell` does, as the consumer of its event would. */
    const does = async (command: (at: Instant) => AssignmentCommand): Promise<number> =>
      carryOut(store, assignmentId, command(await now()));
    return {
      events,
      signal: (version: number) => signal(assignmentId, version),
      does,
      tell: async (command: (at: Instant) => AssignmentCommand): Promise<void> => {
        await signal(assignmentId, await does(command));
      },
      /** Waits until these and no other events have come about. */
      happened: (...expected: readonly string[]) =>
        vi.waitFor(async () => expect(await events()).toEqual(expected), patience),
      /** Days from issuing to each event. */
      days: async (): Promise<readonly number[]> => {
        const instants = await instantsOf(store, assignmentId);
        return instants.map((at) => Math.round((at - (instants[0] ?? at)) / day));
      },
      /** Waits until the workflow waits on the plan of this version. */
      planned: (version: number) =>
        vi.waitFor(
          async () => expect(await handle.query(assignmentTimeline)).toMatchObject({ version }),
          patience,
        ),
      /** How often the present run asked for something, quickly or enduringly. */
      asked: async (): Promise<Readonly<{ quickly: number; enduringly: number }>> => {
        const events = (await handle.fetchHistory()).events ?? [];
        return {
          quickly: events.filter((event) => event.markerRecordedEventAttributes).length,
          enduringly: events.filter((event) => event.activityTaskScheduledEventAttributes).length,
        };
      },
      /** Waits for the end; answers with the length of the history. */
      end: async (): Promise<number> => {
        await handle.result();
        const history = await handle.fetchHistory();
        await recordHistory(assignmentId, history);
        return history.events?.length ?? 0;
      },
    };
  };

  /** Issues an assignment due in so many days, or without a deadline. */
  const begin = async (
    assignmentId: string,
    dueInDays: number | null,
    more: Parameters<typeof commands.issue>[2] = {},
  ) => {
    const begun = life(assignmentId);
    await begun.tell((at) => commands.issue(at, dueInDays === null ? null : afterDays(at, dueInDays), more));
    return begun;
  };

  return {
    life,
    begin,
    now,
    pass: time.pass,
    /** Starts a worker; the answer stops it. */
    startWorker: () => time.startWorker(activities),
    /** So many attempts at activities fail from now on. */
    cutDatabase: (attempts: number) => {
      attemptsToFail = attempts;
    },
    leave: time.leave,
  };
};

export type SkippingWard = Awaited<ReturnType<typeof skippingWard>>;
