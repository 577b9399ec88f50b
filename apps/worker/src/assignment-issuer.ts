import { assignmentDecider, assignmentStream, dutyDecider, dutyStream } from '@dondoc/assignments-domain';
import { assignmentsOf, dutiesOf } from '@dondoc/directives-application';
import { directivePublishedSchema } from '@dondoc/directives-contracts';
import type { EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { wardSettingsFrom } from '@dondoc/settings-application';
import { following } from './following.ts';

const streamPrefix = 'directive/';
const issued = 'dondoc.directive.issued.v1';

/**
 * Issues the assignments of a directive that was issued, and registers its recurring duties. May be repeated: ids come
 * from the duties' numbers. What the domain refuses does not hold the others up, and is told at the end as an error
 * that names it.
 */
export const assignmentIssuer = (store: EventStore) => {
  const onAssignment = following(store, assignmentDecider);
  const onDuty = following(store, dutyDecider);
  const settingsOf = wardSettingsFrom(store);

  return async (directive: Recorded): Promise<void> => {
    if (directive.type !== issued) return;
    const published = directivePublishedSchema.parse({ type: directive.type, data: directive.data });
    const directiveId = directive.stream.slice(streamPrefix.length);
    const { calendar } = await settingsOf(directive.tenant);
    const answers = await Promise.all([
      ...assignmentsOf(directiveId, published, calendar).map(
        async ({ assignmentId, command, commandId }) => ({
          id: assignmentId,
          refusal: await onAssignment(directive, assignmentStream(assignmentId), command, commandId),
        }),
      ),
      ...dutiesOf(directiveId, published).map(async ({ dutyId, command, commandId }) => ({
        id: dutyId,
        refusal: await onDuty(directive, dutyStream(dutyId), command, commandId),
      })),
    ]);
    const refusals = answers.flatMap(({ id, refusal }) => (refusal === null ? [] : [`${id}: ${refusal}`]));
    if (refusals.length > 0)
      throw new Error(`Assignments of ${directive.stream} were refused: ${refusals.join(', ')}`);
  };
};
