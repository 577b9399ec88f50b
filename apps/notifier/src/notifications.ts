import { fold, handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';
import {
  notificationDecider,
  notificationStream,
  type NotificationCommand,
  type NotificationEvent,
  type NotificationQueued,
  type NotificationState,
} from '@dondoc/notifications-domain';

export type Known = Readonly<{
  queued: NotificationQueued['data'];
  state: Extract<NotificationState, { status: 'queued' }>;
}>;

export type Cause = Readonly<{ commandId: string; causationId?: string; correlationId?: string }>;

export type Notifications = Readonly<{
  read: (tenant: string, id: string) => Promise<Known | null>;
  tell: (
    tenant: string,
    id: string,
    command: NotificationCommand,
    cause: Cause,
  ) => Promise<readonly NotificationEvent[]>;
}>;

const actor = 'system:notifier';

/** The streams of notifications, which are the truth about what was sent. */
export const notificationsIn = (store: EventStore): Notifications => {
  const handle = handleWith(store, notificationDecider);
  return {
    read: async (tenant, id) => {
      const events = await store.readStream<NotificationEvent>(tenant, notificationStream(id));
      const [first] = events;
      const state = fold(notificationDecider, events);
      if (first?.type !== 'NotificationQueued' || state.status === 'absent') return null;
      return { queued: first.data, state };
    },
    tell: async (tenant, id, command, { commandId, causationId, correlationId }) => {
      const handled = await handle(notificationStream(id), command, {
        tenant,
        actor,
        commandId,
        causationId: causationId ?? commandId,
        correlationId: correlationId ?? commandId,
      });
      if (handled.outcome === 'done') return handled.events;
      if (handled.outcome === 'rejected')
        throw new Error(`${command.type} of notification ${id} was refused: ${handled.rejection.code}`);
      throw new TransientError(`Others keep writing to notification ${id}`);
    },
  };
};
