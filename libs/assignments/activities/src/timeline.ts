import {
  assignmentDecider,
  assignmentStream,
  isBefore,
  isFinished,
  jittered,
  planTimeline,
} from '@dondoc/assignments-domain';
import type {
  AssignmentEvent,
  AssignmentState,
  Instant,
  LadderPolicy,
  Stage,
  WorkingTime,
} from '@dondoc/assignments-domain';
import { fold, type EventStore } from '@dondoc/event-sourcing-kernel';
import { refused } from './rejection.failure.ts';

export type AssignmentRef = Readonly<{ tenant: string; assignmentId: string }>;

/** What a workflow waits for. */
export type Timeline = Readonly<{
  /** Version of the stream that the plan was made on. */
  version: number;
  /** Nothing will ever be due again. Without stages but unfinished: something may be, after the next event. */
  finished: boolean;
  /** In order of time; the first may already be due. */
  stages: readonly Stage[];
  /** The last event, or the ward's last word on calendar and ladder: what is planned was not due before. */
  since: Instant;
}>;

/** What a ward's timelines are planned by. `changedAt`: when the ward last decided on that; absent where it never did. */
export type Planning = WorkingTime & Readonly<{ policy: LadderPolicy; changedAt?: Instant }>;

/** The same for every ward, or asked for anew at each plan: a ward's calendar and ladder change while workflows sleep. */
export type PlanningSource = Planning | Readonly<{ planningOf: (tenant: string) => Promise<Planning> }>;

export type PlanningDependencies = PlanningSource & Readonly<{ store: EventStore }>;

export const planningFor = async (source: PlanningSource, tenant: string): Promise<Planning> =>
  'planningOf' in source ? source.planningOf(tenant) : source;

export type Planned = Readonly<{
  timeline: Timeline;
  state: Exclude<AssignmentState, { status: 'absent' }>;
  policy: LadderPolicy;
  /** How often the deadline left its present instant and came back to it. */
  comebacks: number;
  correlationId: string;
}>;

/** A day off that is announced and withdrawn moves a deadline away and back again: that is another deadline. */
const comebacksIn = (history: readonly AssignmentEvent[]): number => {
  let state = assignmentDecider.initialState();
  const held: Instant[] = [];
  for (const event of history) {
    state = assignmentDecider.evolve(state, event);
    const dueAt = state.status === 'absent' ? undefined : state.terms.deadline?.at;
    if (dueAt !== undefined && dueAt !== held.at(-1)) held.push(dueAt);
  }
  return held.filter((dueAt) => dueAt === held.at(-1)).length - (held.length > 0 ? 1 : 0);
};

/** Plans from the event store as it stands. Fails for good on an assignment that was never issued. */
export const planAt =
  (dependencies: PlanningDependencies) =>
  async ({ tenant, assignmentId }: AssignmentRef, now: Instant): Promise<Planned> => {
    const { policy, changedAt, ...time } = await planningFor(dependencies, tenant);
    const history = await dependencies.store.readStream<AssignmentEvent>(
      tenant,
      assignmentStream(assignmentId),
    );
    const state = fold(assignmentDecider, history);
    const [first] = history;
    const last = history.at(-1);
    if (!first || !last || state.status === 'absent')
      throw refused({ code: 'assignment-unknown' }, { tenant, assignmentId });
    return {
      timeline: {
        version: last.version,
        finished: isFinished(state),
        stages: jittered(planTimeline(state, policy, time, now), assignmentId, policy.jitter),
        since: changedAt !== undefined && isBefore(last.data.at, changedAt) ? changedAt : last.data.at,
      },
      state,
      policy,
      comebacks: comebacksIn(history),
      correlationId: first.metadata.correlationId,
    };
  };
