import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import {
  alertKey,
  alertsOf,
  concernOf,
  doerOf,
  type Addressee,
  type Alert,
  type Concern,
} from '@dondoc/notifications-domain';
import { actingFor, answerableUnit, type OrganisationState } from '@dondoc/organisation-domain';

/** `key`: the same for whatever is the same alert to the same person. */
export type ToBeTold = Readonly<{ alert: Alert; recipient: Addressee; key: string; concern: Concern }>;

/** Whoever acted for the unit then, or for the nearest above it; null where nobody did, up to the top. */
const addresseeOf = (
  { unit, person }: Alert['to'],
  organisation: OrganisationState,
  at: string,
): Addressee | null => {
  if (person !== null) return { person, unit };
  const answering = answerableUnit(organisation, unit, at);
  const acting = answering === null ? null : actingFor(organisation, answering, at);
  return answering === null || acting === null ? null : { person: acting, unit: answering };
};

/**
 * Who is told of the last event of the history, which begins with the assignment's first. Nobody is told of what they
 * did themselves, nor twice of the same event.
 */
export const whomToTell = (
  history: readonly Recorded<AssignmentPublished>[],
  organisation: OrganisationState,
): readonly ToBeTold[] => {
  const event = history.at(-1);
  const concern = concernOf(history);
  if (!event || !concern) return [];
  const assignment = event.stream.slice(event.stream.indexOf('/') + 1);
  const knowing = new Set([doerOf(event)]);
  return alertsOf(event, concernOf(history.slice(0, -1)), concern).flatMap((alert) => {
    const recipient = addresseeOf(alert.to, organisation, event.data.at);
    if (!recipient || knowing.has(recipient.person)) return [];
    knowing.add(recipient.person);
    const key = alertKey(event.tenant, assignment, alert, concern.deadlineVersion, recipient.person);
    return [{ alert, recipient, key, concern }];
  });
};
