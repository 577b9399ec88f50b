import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  notificationDecider,
  notificationStream,
  type NotificationCommand,
} from '@dondoc/notifications-domain';
import { mttqHead, tenant } from '../testing/sample-ward.fixture.ts';

type Queued = Extract<NotificationCommand, { type: 'QueueNotification' }>['data'];

/** Does with notifications what the notifier does. */
export const notifierOn = (store: EventStore) => {
  const handle = handleWith(store, notificationDecider);
  let commands = 0;
  const carryOut = async (id: string, command: NotificationCommand): Promise<void> => {
    const commandId = `notifier-${(commands += 1)}`;
    const context = { commandId, causationId: commandId, correlationId: commandId };
    const handled = await handle(notificationStream(id), command, {
      tenant,
      actor: 'system:notifier',
      ...context,
    });
    if (handled.outcome !== 'done')
      throw new Error(`${command.type} was not carried out: ${handled.outcome}`);
  };
  /** A new assignment told to the head of the front by mail, where nothing else is said. */
  const queue = (id: string, changes: Partial<Queued> = {}): Promise<void> => {
    const at = changes.at ?? '2026-03-09T01:00:00.000Z';
    return carryOut(id, {
      type: 'QueueNotification',
      data: {
        at,
        assignment: 'gv-1',
        recipient: { person: mttqHead, unit: 'mttq' },
        event: `e-${id}`,
        version: 1,
        kind: 'issued',
        rung: 'issued',
        urgency: 'normal',
        dueAt: null,
        deliveries: [{ channel: 'email', as: 'single', notBefore: at }],
        ...changes,
      },
    });
  };
  const failToMail = (id: string, permanent = false): Promise<void> =>
    carryOut(id, {
      type: 'RecordFailed',
      data: { at: '2026-03-09T01:30:00.000Z', channel: 'email', reason: 'smtp-unreachable', permanent },
    });
  return { queue, failToMail };
};
