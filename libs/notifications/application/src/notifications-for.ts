import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { WorkingCalendar } from '@dondoc/calendar';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import {
  deliveriesOf,
  type EmailChoice,
  type Instant,
  type NotificationCommand,
} from '@dondoc/notifications-domain';
import type { OrganisationState } from '@dondoc/organisation-domain';
import { whomToTell } from './whom-to-tell.ts';

export type PlannedNotification = Readonly<{
  /** Its digest is the notification's id. */
  key: string;
  command: Extract<NotificationCommand, { type: 'QueueNotification' }>;
}>;

/** `choices`: what people chose; who is not in it chose nothing. `webhook`: whether the ward has one. */
export type Surroundings = Readonly<{
  organisation: OrganisationState;
  choices: ReadonlyMap<string, EmailChoice>;
  calendar: WorkingCalendar;
  webhook: boolean;
  now: Instant;
}>;

/** The notifications that follow from the last event of an assignment's history. */
export const notificationsFor = (
  history: readonly Recorded<AssignmentPublished>[],
  { organisation, choices, calendar, webhook, now }: Surroundings,
): readonly PlannedNotification[] => {
  const event = history.at(-1);
  if (!event) return [];
  return whomToTell(history, organisation).map(({ alert, recipient, key, concern }) => {
    const { kind, rung } = alert;
    const { urgency, deadline } = concern;
    const choice = choices.get(recipient.person) ?? 'digest';
    return {
      key,
      command: {
        type: 'QueueNotification',
        data: {
          at: now,
          assignment: event.stream.slice(event.stream.indexOf('/') + 1),
          recipient,
          event: event.id,
          version: event.version,
          kind,
          rung,
          urgency,
          dueAt: deadline?.at ?? null,
          deliveries: deliveriesOf(
            { kind, urgency },
            event.metadata.recordedAt,
            now,
            choice,
            webhook,
            calendar,
          ),
        },
      },
    };
  });
};
