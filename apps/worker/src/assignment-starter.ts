import type { AssignmentPublishedType } from '@dondoc/assignments-contracts';
import { assignmentStream } from '@dondoc/assignments-domain';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';
import { assignmentChanged, type assignmentLifecycle } from '@dondoc/workflow-assignment';
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';

/** Which events can move a timeline. What the clock did its workflow knows already; a report or a request moves nothing. */
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
};

const isNews = ({ type }: Recorded): boolean =>
  !Object.hasOwn(movesTimeline, type) || movesTimeline[type as AssignmentPublishedType];

/** The last event of each stream: it speaks for those before it. */
const lastOfEach = (events: readonly Recorded[]): readonly Recorded[] => [
  ...new Map(events.map((event) => [`${event.tenant}/${event.stream}`, event])).values(),
];

const streamPrefix = assignmentStream('');
const invalidArgument = 3;

const isOfTheMessage = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === invalidArgument;

/**
 * Tells the workflow of each assignment that its stream has gone on, and starts the workflow where there is none. May
 * be repeated: the workflow ignores versions it has seen, and one that came to its good end is not started again.
 */
export const assignmentStarter =
  (client: () => Client | null, taskQueue: string) =>
  async (events: readonly Recorded[]): Promise<void> => {
    const temporal = client();
    if (!temporal) throw new TransientError('Temporal is not connected');
    await Promise.all(
      lastOfEach(events.filter(isNews)).map(({ tenant, stream, version }) =>
        tell(temporal, taskQueue, tenant, stream, version),
      ),
    );
  };

const tell = async (
  { workflow }: Client,
  taskQueue: string,
  tenant: string,
  stream: string,
  version: number,
): Promise<void> => {
  const assignmentId = stream.slice(streamPrefix.length);
  try {
    await workflow.signalWithStart<typeof assignmentLifecycle, [Readonly<{ version: number }>]>(
      'assignmentLifecycle',
      {
        workflowId: stream,
        taskQueue,
        args: [{ tenant, assignmentId }],
        signal: assignmentChanged,
        signalArgs: [{ version }],
        // A failed or terminated life begins again with the next event; a completed one has none left.
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      },
    );
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return;
    if (isOfTheMessage(error)) throw error;
    throw new TransientError(`Temporal did not take the signal for ${stream}`, { cause: error });
  }
};
