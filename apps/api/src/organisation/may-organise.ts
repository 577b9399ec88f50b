import type { Absence } from '@dondoc/organisation-domain';
import type { Actor } from '../identity/actor.ts';

/** Changes posts, and declares anybody's absence: a leader in person; nobody lengthens or widens a power that was only lent. */
export const mayOrganise = ({ role, onBehalfOf }: Actor): boolean =>
  role === 'leader' && onBehalfOf === undefined;

/** Whoever is back, whoever gives the post back, or a leader. */
export const mayEndAbsence = (actor: Actor, { person, deputy }: Absence): boolean =>
  [person, deputy].includes(actor.person) || mayOrganise(actor);
