import type { AssignmentPublishedType } from '@dondoc/assignments-contracts';
import { assignmentStream } from '@dondoc/assignments-domain';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { assignmentChanged, type assignmentLifecycle } from '@dondoc/workflow-assignment';
import type { Client } from '@temporalio/client';
import { startedAgain, tellWorkflow } from './tell-workflow.ts';

const streamPrefix = assignmentStream('');

/**
 * Which events can move a timeline. What the clock did its workflow knows already; a report or a request moves nothing:
 * whether a period was reported on is looked at when it ends.
 */
const movesTimeline: Readonly<Record<AssignmentPublishedType, boolean>> = {
  'dondoc.assignment.issued.v1': true,
  'dondoc.assignment.acknowledged.v1': true,
  'dondoc.assignment.progress-reported.v1': false,
  'dondoc.assignment.result-submitted.v1': true,
  'dondoc.assignment.result-accepted.v1': true,
  'dondoc.assignment.result-returned.v1': true,
  'dondoc.assignment.reminder-sent.v1': false,
  'dondoc.assignment.deadline-missed.v1': false,
  'dondoc.assignment.escalated.v1': false,
  'dondoc.assignment.declined.v1': true,
  'dondoc.assignment.decline-upheld.v1': true,
  'dondoc.assignment.decline-overruled.v1': true,
  'dondoc.assignment.decline-ruling-overdue.v1': false,
  'dondoc.assignment.extension-requested.v1': false,
  'dondoc.assignment.extension-granted.v1': true,
  'dondoc.assignment.extension-refused.v1': false,
  'dondoc.assignment.suspended.v1': true,
  'dondoc.assignment.resumed.v1': true,
  'dondoc.assignment.suspension-review-due.v1': false,
  'dondoc.assignment.reassigned.v1': true,
  'dondoc.assignment.cooperating-unit-added.v1': false,
  'dondoc.assignment.cancelled.v1': true,
  'dondoc.assignment.objective-cause-confirmed.v1': false,
  'dondoc.assignment.acknowledgement-overdue.v1': false,
  'dondoc.assignment.acceptance-overdue.v1': false,
  'dondoc.assignment.escalation-answered.v1': true,
  'dondoc.assignment.deadline-set.v1': true,
  'dondoc.assignment.deadline-replanned.v1': true,
  'dondoc.assignment.correction-requested.v1': false,
  'dondoc.assignment.corrected.v1': true,
  'dondoc.assignment.correction-refused.v1': false,
  'dondoc.assignment.period-report-missed.v1': false,
  'dondoc.assignment.system-fault-recorded.v1': false,
  'dondoc.assignment.part-assigned.v1': true,
  'dondoc.assignment.part-delivered.v1': true,
  'dondoc.assignment.part-confirmed.v1': true,
  'dondoc.assignment.part-returned.v1': true,
  'dondoc.assignment.part-overdue.v1': false,
  'dondoc.assignment.child-issued.v1': false,
  'dondoc.assignment.child-finished.v1': false,
};

const isNews = ({ type, stream }: Recorded): boolean =>
  // Duties and refused attempts are published beside the assignments and have no workflow of that kind.
  stream.startsWith(streamPrefix) &&
  (!Object.hasOwn(movesTimeline, type) || movesTimeline[type as AssignmentPublishedType]);

/** The last event of each stream: it speaks for those before it. */
const lastOfEach = (events: readonly Recorded[]): readonly Recorded[] => [
  ...new Map(events.map((event) => [`${event.tenant}/${event.stream}`, event])).values(),
];

/**
 * Tells the workflow of each assignment that its stream has gone on, and starts the workflow where there is none. May
 * be repeated: the workflow ignores versions it has seen, and one that came to its good end is not started again.
 */
export const assignmentStarter =
  (client: () => Client | null, taskQueue: string) =>
  async (events: readonly Recorded[]): Promise<void> => {
    const told = client();
    await Promise.all(
      lastOfEach(events.filter(isNews)).map(({ tenant, stream, version }) =>
        tellWorkflow(told, stream, (workflow) =>
          workflow.signalWithStart<typeof assignmentLifecycle, [Readonly<{ version: number }>]>(
            'assignmentLifecycle',
            {
              workflowId: stream,
              taskQueue,
              args: [{ tenant, assignmentId: stream.slice(streamPrefix.length) }],
              signal: assignmentChanged,
              signalArgs: [{ version }],
              ...startedAgain,
            },
          ),
        ),
      ),
    );
  };
