import type { Recorded } from '@dondoc/event-sourcing-kernel';
import {
  alertKey,
  alertsOf,
  concernOf,
  doerOf,
  ratingAlertsOf,
  ratingConcernOf,
  ratingDoerOf,
  type Addressee,
  type Alert,
  type Instant,
  type Urgency,
} from '@dondoc/notifications-domain';
import { actingFor, answerableUnit, type OrganisationState } from '@dondoc/organisation-domain';
import type { History } from './history.ts';

/** `key`: the same for whatever is the same alert to the same person. */
export type ToBeTold = Readonly<{
  alert: Alert;
  recipient: Addressee;
  key: string;
  urgency: Urgency;
  dueAt: Instant | null;
}>;

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

type Due = Readonly<{ alert: Alert; dueAt: Instant | null }>;
type About = Readonly<{ doer: string | null; key: string; deadlineVersion: number; urgency: Urgency }>;

const addressed = (
  {
    tenant,
    data,
  }: Pick<Recorded<Readonly<{ type: string; data: Readonly<{ at: string }> }>>, 'tenant' | 'data'>,
  due: readonly Due[],
  { doer, key, deadlineVersion, urgency }: About,
  organisation: OrganisationState,
): readonly ToBeTold[] => {
  const knowing = new Set([doer]);
  return due.flatMap(({ alert, dueAt }) => {
    const recipient = addresseeOf(alert.to, organisation, data.at);
    if (!recipient || knowing.has(recipient.person)) return [];
    knowing.add(recipient.person);
    const named = alertKey(tenant, key, alert, deadlineVersion, recipient.person);
    return [{ alert, recipient, key: named, urgency, dueAt }];
  });
};

const ofAssignment = (
  events: Extract<History, { of: 'assignment' }>['events'],
  organisation: OrganisationState,
): readonly ToBeTold[] => {
  const event = events.at(-1);
  const concern = concernOf(events);
  if (!event || !concern) return [];
  const { deadlineVersion, urgency, deadline } = concern;
  const key = event.stream.slice(event.stream.indexOf('/') + 1);
  const due = alertsOf(event, concernOf(events.slice(0, -1)), concern).map((alert) => ({
    alert,
    dueAt: deadline?.at ?? null,
  }));
  return addressed(event, due, { doer: doerOf(event), key, deadlineVersion, urgency }, organisation);
};

const ofRating = (
  events: Extract<History, { of: 'rating' }>['events'],
  organisation: OrganisationState,
): readonly ToBeTold[] => {
  const event = events.at(-1);
  const concern = ratingConcernOf(events);
  if (!event || !concern) return [];
  const due = ratingAlertsOf(event, concern).map(({ dueAt, ...alert }) => ({ alert, dueAt }));
  // By its whole stream: no assignment has such an id.
  const about = {
    doer: ratingDoerOf(event),
    key: event.stream,
    deadlineVersion: 0,
    urgency: 'normal',
  } as const;
  return addressed(event, due, about, organisation);
};

/**
 * Who is told of the last event of the history, which begins with its stream's first. Nobody is told of what they did
 * themselves, nor twice of the same event.
 */
export const whomToTell = (history: History, organisation: OrganisationState): readonly ToBeTold[] =>
  history.of === 'rating'
    ? ofRating(history.events, organisation)
    : ofAssignment(history.events, organisation);
