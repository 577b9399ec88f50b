import { assignmentDecider, assignmentStream, isFinished, planTimeline } from '@dondoc/assignments-domain';
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
}>;

export type PlanningDependencies = WorkingTime & Readonly<{ store: EventStore; policy: LadderPolicy }>;

export type Planned = Readonly<{
  timeline: Timeline;
  state: Exclude<AssignmentState, { status: 'absent' }>;
  correlationId: string;
}>;

/** Plans from the event store as it stands. Fails for good on an assignment that was never issued. */
export const planAt =
  ({ store, policy, ...time }: PlanningDependencies) =>
  async ({ tenant, assignmentId }: AssignmentRef, now: Instant): Promise<Planned> => {
    const history = await store.readStream<AssignmentEvent>(tenant, assignmentStream(assignmentId));
    const state = fold(assignmentDecider, history);
    const [first] = history;
    const last = history.at(-1);
    if (!first || !last || state.status === 'absent')
      throw refused({ code: 'assignment-unknown' }, { tenant, assignmentId });
    return {
      timeline: {
        version: last.version,
        finished: isFinished(state),
        stages: planTimeline(state, policy, time, now),
      },
      state,
      correlationId: first.metadata.correlationId,
    };
  };
