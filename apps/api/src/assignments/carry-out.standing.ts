import { assignmentDecider, type AssignmentCommand } from '@dondoc/assignments-domain';
import { reject } from '@dondoc/event-sourcing-kernel';
import { standInAt } from '@dondoc/organisation-domain';
import type { Actor } from '../identity/actor.ts';
import type { OrganisationRegister } from '../organisation/organisation-register.ts';

/** Says no to a power that was only lent and is over. */
const refusingFor = ({ post }: Actor, command: AssignmentCommand['type']): typeof assignmentDecider => ({
  ...assignmentDecider,
  decide: () => reject({ code: 'not-for-this-post', post, needs: 'head', command }),
});

/**
 * The decider of what an actor asks. What was lent ends to the instant: it is judged at the instant that the event would
 * carry, by the absences as they are when it is decided, not as they were when the request came in.
 */
export const deciderFor = async (
  actor: Actor,
  { type, data: { at } }: AssignmentCommand,
  organisation: Pick<OrganisationRegister, 'state'>,
): Promise<typeof assignmentDecider> => {
  const { person, unit, onBehalfOf } = actor;
  if (onBehalfOf === undefined) return assignmentDecider;
  const absence = standInAt(await organisation.state(), unit, at);
  const holds = absence?.person === onBehalfOf && absence.deputy === person;
  return holds ? assignmentDecider : refusingFor(actor, type);
};
