import { assignmentDecider, assignmentStream } from '@dondoc/assignments-domain';
import { assignmentsOf, type PlannedAssignment } from '@dondoc/directives-application';
import { directivePublishedSchema } from '@dondoc/directives-contracts';
import { handleWith, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';

const streamPrefix = 'directive/';
const issued = 'dondoc.directive.issued.v1';

/**
 * Issues the assignments of a directive that was issued. May be repeated: ids come from the duties' numbers. What the
 * domain refuses does not hold the others up, and is told at the end as an error that names it.
 */
export const assignmentIssuer = (store: EventStore) => {
  const handle = handleWith(store, assignmentDecider);

  const issue = async (directive: Recorded, planned: PlannedAssignment): Promise<string | null> => {
    const { tenant, metadata, id } = directive;
    const handled = await handle(assignmentStream(planned.assignmentId), planned.command, {
      tenant,
      actor: metadata.actor,
      commandId: planned.commandId,
      causationId: id,
      correlationId: metadata.correlationId,
    });
    if (handled.outcome === 'done') return null;
    if (handled.outcome === 'rejected') return `${planned.assignmentId}: ${handled.rejection.code}`;
    throw new TransientError(`Others keep writing to assignment ${planned.assignmentId}`);
  };

  return async (directive: Recorded): Promise<void> => {
    if (directive.type !== issued) return;
    const published = directivePublishedSchema.parse({ type: directive.type, data: directive.data });
    const planned = assignmentsOf(directive.stream.slice(streamPrefix.length), published);
    const answers = await Promise.all(planned.map((assignment) => issue(directive, assignment)));
    const refusals = answers.filter((answer) => answer !== null);
    if (refusals.length > 0)
      throw new Error(`Assignments of ${directive.stream} were refused: ${refusals.join(', ')}`);
  };
};
