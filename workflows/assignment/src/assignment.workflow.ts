import type { AssignmentActivities, AssignmentRef, Timeline } from '@dondoc/assignments-activities';
import {
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  isCancellation,
  patched,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  TemporalFailure,
  workflowInfo,
} from '@temporalio/workflow';

/** An event of the assignment, by its version in the stream. Versions already seen are ignored. */
export const assignmentChanged = defineSignal<[Readonly<{ version: number }>]>('assignmentChanged');

/** What the workflow waits for; null until the first plan is made. */
export const assignmentTimeline = defineQuery<Timeline | null>('assignmentTimeline');

export type AssignmentLifecycleInput = AssignmentRef &
  Readonly<{
    /** Where a run continues another: the plan that one stopped at, with the last version it had seen. */
    timeline?: Timeline;
  }>;

// Nearly always the database answers at once: then a local activity leaves one event where an ordinary one leaves six. It
// ends before a workflow task would have to report that it is still at it, so that it never leaves more.
const quickly = proxyLocalActivities<AssignmentActivities>({
  scheduleToCloseTimeout: '5 seconds',
  startToCloseTimeout: '4 seconds',
  retry: { maximumAttempts: 2, initialInterval: '200 milliseconds' },
});

// A database that is down for a day is tried again for a day, and history does not grow by it: no life is given up. What
// the domain refuses comes back as a failure that says of itself that trying again is useless.
const enduringly = proxyActivities<AssignmentActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/**
 * Whatever did not come about quickly is asked for again, also what was refused: every activity may be repeated. What was
 * asked before there was a quick way stays as it is recorded.
 */
const answered = async (ask: (activities: AssignmentActivities) => Promise<Timeline>): Promise<Timeline> => {
  if (!patched('ask-quickly')) return ask(enduringly);
  try {
    return await ask(quickly);
  } catch (error) {
    if (!(error instanceof TemporalFailure) || isCancellation(error)) throw error;
    return ask(enduringly);
  }
};

// A life takes less than a hundred events: five times that is a life whose people keep changing their minds.
const longHistory = 500;

const isLong = (): boolean =>
  workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > longHistory;

/** True when the instant has come before the news. */
const comes = async (instant: string, news: () => boolean): Promise<boolean> => {
  const left = Date.parse(instant) - Date.now();
  return left <= 0 || !(await condition(news, left));
};

/**
 * Waits for each instant of an assignment's timeline and has done what is due, until the assignment is completed.
 * Decides nothing and knows no calendar. Workflow id: `assignment/<id>`.
 */
export async function assignmentLifecycle(input: AssignmentLifecycleInput): Promise<void> {
  const { tenant, assignmentId } = input;
  let timeline = input.timeline ?? null;
  let signalled = 0;
  let seen = 0;
  const changed = (): boolean => signalled > Math.max(seen, timeline?.version ?? 0);
  const news = (): boolean => changed() || isLong();
  setHandler(assignmentTimeline, () => timeline);
  setHandler(assignmentChanged, ({ version }) => {
    signalled = Math.max(signalled, version);
  });

  while (!timeline?.finished) {
    if (timeline === null || changed()) {
      // Also where the plan turns out older than the signal: a version is worth one look.
      seen = signalled;
      timeline = await answered(({ planTimeline }) => planTimeline({ tenant, assignmentId }));
      continue;
    }
    if (isLong()) await continueAsNew<typeof assignmentLifecycle>({ tenant, assignmentId, timeline });
    const [next] = timeline.stages;
    if (!next) await condition(news);
    else if (await comes(next.at, news))
      timeline = await answered(({ carryOut }) => carryOut({ tenant, assignmentId, stage: next }));
  }
}
