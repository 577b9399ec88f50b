import { accept, reject, type Decider, type Decision } from '@dondoc/event-sourcing-kernel';
import type { NotificationCommand, NotificationRejection } from './notification.commands.ts';
import type { ChannelName, NotificationEvent } from './notification.events.ts';
import { evolve, type NotificationState } from './notification.state.ts';

type Answer = Decision<NotificationEvent, NotificationRejection>;
type Queued = Extract<NotificationState, { status: 'queued' }>;
type OfChannel = Extract<NotificationCommand, { data: { channel: ChannelName } }>;
type OfReader = Extract<NotificationCommand, { type: 'RecordOpened' | 'Acknowledge' }>;

/** As often as one thing is tried before a person has to look at it. */
export const mostAttempts = 6;

/** What a channel answers may be told twice, or late: what is so already stays so. */
const decideChannel = (command: OfChannel, { channels, about }: Queued): Answer => {
  const { channel } = command.data;
  const now = channels[channel];
  if (!now) return reject({ code: 'channel-not-used', channel });
  const arrived = now.status === 'sent' || now.status === 'delivered';
  switch (command.type) {
    case 'RecordSent':
      return arrived ? accept() : accept({ type: 'NotificationSent', data: { ...command.data, ...about } });
    case 'RecordDelivered':
      return now.status === 'sent'
        ? accept({ type: 'NotificationDelivered', data: { ...command.data, ...about } })
        : accept();
    case 'PassOver':
      return now.status === 'waiting'
        ? accept({ type: 'NotificationPassedOver', data: { ...command.data, ...about } })
        : accept();
    case 'RecordFailed': {
      if (now.status !== 'waiting') return accept();
      const { at, reason, permanent } = command.data;
      const attempt = now.attempts + 1;
      const givenUp: readonly NotificationEvent[] =
        permanent || attempt >= mostAttempts
          ? [{ type: 'NotificationGivenUp', data: { at, ...about, channel, attempts: attempt, reason } }]
          : [];
      return accept({ type: 'NotificationFailed', data: { ...command.data, ...about, attempt } }, ...givenUp);
    }
    default:
      return command satisfies never;
  }
};

const decideReader = (command: OfReader, { about, opened, acknowledged }: Queued): Answer => {
  const { at, by } = command.data;
  const { recipient } = about;
  if (by.person !== recipient.person && by.onBehalfOf !== recipient.person)
    return reject({ code: 'not-the-recipient' });
  const opening: readonly NotificationEvent[] = opened
    ? []
    : [{ type: 'NotificationOpened', data: { at, by, ...about } }];
  if (command.type === 'RecordOpened') return accept(...opening);
  return acknowledged
    ? accept()
    : accept(...opening, { type: 'NotificationAcknowledged', data: { ...command.data, ...about } });
};

const channelNames: readonly ChannelName[] = ['in-app', 'email', 'webhook'];

const decide = (command: NotificationCommand, state: NotificationState): Answer => {
  if (command.type === 'QueueNotification')
    return state.status === 'absent' ? accept({ type: 'NotificationQueued', data: command.data }) : accept();
  if (state.status === 'absent') return reject({ code: 'notification-unknown' });
  switch (command.type) {
    case 'RecordSent':
    case 'RecordDelivered':
    case 'RecordFailed':
    case 'PassOver':
      return decideChannel(command, state);
    case 'RecordOpened':
    case 'Acknowledge':
      return decideReader(command, state);
    case 'Resend': {
      const channels = channelNames.filter((name) => state.channels[name]?.status === 'given-up');
      return channels.length === 0
        ? reject({ code: 'not-a-dead-letter' })
        : accept({ type: 'NotificationRequeued', data: { ...command.data, ...state.about, channels } });
    }
    default:
      return command satisfies never;
  }
};

/** One stream a notification: one thing told to one person. Ids come from what is told, so a repeat tells nothing twice. */
export const notificationDecider: Decider<
  NotificationState,
  NotificationCommand,
  NotificationEvent,
  NotificationRejection
> = { initialState: () => ({ status: 'absent' }), decide, evolve };

const streamPrefix = 'notification/';

export const notificationStream = (id: string): string => `${streamPrefix}${id}`;

export const notificationIdOf = (stream: string): string => stream.slice(streamPrefix.length);
