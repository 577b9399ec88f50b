import {
  assignmentDecider,
  assignmentStream,
  isBefore,
  type AssignmentCommand,
  type Instant,
  type Stage,
} from '@dondoc/assignments-domain';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { ApplicationFailure } from '@temporalio/common';
import { ourFault } from './our-fault.ts';
import { recipientIn, type Organisation } from './recipient.ts';
import { refused } from './rejection.failure.ts';
import { stageCommand, stageCommandId } from './stage.command.ts';
import {
  planAt,
  type AssignmentRef,
  type Planned,
  type PlanningDependencies,
  type Timeline,
} from './timeline.ts';

export type AssignmentActivitiesDependencies = PlanningDependencies &
  Organisation &
  Readonly<{
    /** The present instant; a test environment answers with its own time. */
    now: () => Instant | Promise<Instant>;
  }>;

export type AssignmentActivities = Readonly<{
  /** What is still to happen to an assignment, planned from the event store as it stands. */
  planTimeline: (ref: AssignmentRef) => Promise<Timeline>;
  /**
   * Carries out, in order, all that is due by the stage's instant or now, whichever is later, and answers with the
   * timeline this leaves. Where the plan has moved on meanwhile, the new plan holds and the stage is forgotten.
   */
  carryOut: (due: AssignmentRef & Readonly<{ stage: Stage }>) => Promise<Timeline>;
}>;

const actor = 'system:worker';

const contended = (stream: string) =>
  ApplicationFailure.retryable(`Others keep writing to ${stream}; this is tried again.`, 'contended');

/** A stage that changes nothing would be planned again at once, for ever: better tried again with growing pauses. */
const withoutEffect = (commandId: string) =>
  ApplicationFailure.retryable(
    `Command ${commandId} left no event although its stage was planned: timeline and decider disagree.`,
    'stage-without-effect',
  );

export const assignmentActivities = (
  dependencies: AssignmentActivitiesDependencies,
): AssignmentActivities => {
  const { store, now } = dependencies;
  const plan = planAt(dependencies);
  const handle = handleWith(store, assignmentDecider);

  /** On exactly the version it was planned on: whatever came in between has its say first. Whether anything changed. */
  const send = async (
    ref: AssignmentRef,
    command: AssignmentCommand,
    commandId: string,
    { timeline, correlationId }: Planned,
  ): Promise<boolean> => {
    const stream = assignmentStream(ref.assignmentId);
    const context = { tenant: ref.tenant, actor, commandId, causationId: commandId, correlationId };
    const handled = await handle(stream, command, context, timeline.version);
    switch (handled.outcome) {
      case 'done':
        return handled.version !== timeline.version;
      case 'rejected':
        throw refused(handled.rejection, ref);
      case 'version-conflict':
      case 'contended':
        throw contended(stream);
      default:
        return handled satisfies never;
    }
  };

  const carryOutDue = async (ref: AssignmentRef, at: Instant, awaited?: Stage): Promise<Timeline> => {
    const planned = await plan(ref, at);
    const [next] = planned.timeline.stages;
    if (!next || next.kind === 'plan-again' || isBefore(at, next.at)) return planned.timeline;
    const commandId = stageCommandId(ref.assignmentId, next, planned);
    const fault = awaited && ourFault(next, awaited, planned, at);
    if (fault) {
      // Recorded first: an attempt that ends between the two finds the stage still due, and no longer late.
      await send(ref, fault, `${commandId}/fault`, planned);
      return carryOutDue(ref, at);
    }
    const recipient = recipientIn(dependencies, { tenant: ref.tenant, terms: planned.state.terms, at });
    const changed = await send(ref, await stageCommand(next, at, recipient), commandId, planned);
    if (!changed) throw withoutEffect(commandId);
    return carryOutDue(ref, at);
  };

  return {
    planTimeline: async (ref) => (await plan(ref, await now())).timeline,
    carryOut: async ({ stage, ...ref }) => {
      const present = await now();
      // The timer was the server's: by its clock the instant has come, even where this machine's clock is behind.
      return carryOutDue(ref, isBefore(present, stage.at) ? stage.at : present, stage);
    },
  };
};
