import type { WorkingCalendar } from '@dondoc/calendar';
import {
  deliveriesOf,
  matterOf,
  type EmailChoice,
  type Instant,
  type NotificationCommand,
} from '@dondoc/notifications-domain';
import type { OrganisationState } from '@dondoc/organisation-domain';
import type { History } from './history.ts';
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

/** The notifications that follow from the last event of a history. */
export const notificationsFor = (
  history: History,
  { organisation, choices, calendar, webhook, now }: Surroundings,
): readonly PlannedNotification[] => {
  const event = history.events.at(-1);
  const about = event && matterOf(event.stream);
  if (!event || !about) return [];
  return whomToTell(history, organisation).map(
    ({ alert: { kind, rung }, recipient, key, urgency, dueAt }) => {
      const choice = choices.get(recipient.person) ?? 'digest';
      const { recordedAt } = event.metadata;
      return {
        key,
        command: {
          type: 'QueueNotification',
          data: {
            at: now,
            ...about,
            recipient,
            event: event.id,
            version: event.version,
            kind,
            rung,
            urgency,
            dueAt,
            deliveries: deliveriesOf({ kind, urgency }, recordedAt, now, choice, webhook, calendar),
          },
        },
      };
    },
  );
};
