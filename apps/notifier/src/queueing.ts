import { createHash } from 'node:crypto';
import type { WorkingCalendar } from '@dondoc/calendar';
import type { EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { notificationsFor, upTo } from '@dondoc/notifications-application';
import { isTooOldToTell, matterOf } from '@dondoc/notifications-domain';
import type { Directory } from './directory.ts';
import { organisationOf, type Histories } from './histories.ts';
import type { Notifications } from './notifications.ts';

export type QueueingOptions = Readonly<{
  store: EventStore;
  histories: Histories;
  notifications: Notifications;
  directory: Directory;
  calendarOf: (tenant: string) => Promise<WorkingCalendar>;
  /** The wards that have one. */
  webhookOf: (tenant: string) => boolean;
  now: () => string;
}>;

/** The same alert to the same person has the same id, however often and by whomever it is queued. */
export const notificationId = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 32);

const once = <Result>(ask: (key: string) => Promise<Result>) => {
  const answers = new Map<string, Promise<Result>>();
  return (key: string): Promise<Result> => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
};

/**
 * Queues what follows from events of assignments and ratings. May be repeated, and for the same event by two at once: a
 * notification is queued once.
 */
export const notificationQueuer = (options: QueueingOptions) => {
  const { store, histories, notifications, directory, calendarOf, webhookOf, now } = options;

  const surroundingsOf = async (tenant: string) => ({
    organisation: await organisationOf(store, tenant),
    choices: await directory.choices(tenant),
    calendar: await calendarOf(tenant),
    webhook: webhookOf(tenant),
    now: now(),
  });

  return async (events: readonly Recorded[]): Promise<void> => {
    // Read once for all events of the slice: organisation, choices and calendar of each ward.
    const surroundings = once(surroundingsOf);
    for (const { tenant, stream, version, metadata } of events) {
      // Duties, refused attempts and rule sets are published beside assignments and ratings.
      const about = matterOf(stream);
      if (!about || isTooOldToTell(metadata.recordedAt, now())) continue;
      const until = upTo(await histories(tenant, about), version);
      const event = until.events.at(-1);
      if (event?.version !== version) continue;
      for (const { key, command } of notificationsFor(until, await surroundings(tenant))) {
        const id = notificationId(key);
        await notifications.tell(tenant, id, command, {
          commandId: `queue/${id}`,
          causationId: event.id,
          correlationId: event.metadata.correlationId,
        });
      }
    }
  };
};
