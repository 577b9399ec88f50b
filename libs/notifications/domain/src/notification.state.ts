import { matterIn } from './matter.ts';
import type { About, ChannelName, NotificationEvent } from './notification.events.ts';

export type ChannelState = Readonly<{
  status: 'waiting' | 'sent' | 'delivered' | 'given-up' | 'passed-over';
  /** Failures since it was last queued. */
  attempts: number;
  /** The mail with others that held it, or null. */
  digest: string | null;
}>;

export type NotificationState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{
      status: 'queued';
      about: About;
      channels: Readonly<Partial<Record<ChannelName, ChannelState>>>;
      /** How often it was queued again. */
      round: number;
      opened: boolean;
      acknowledged: boolean;
    }>;

const waiting: ChannelState = { status: 'waiting', attempts: 0, digest: null };

const channelAfter = (
  before: ChannelState,
  event: Extract<NotificationEvent, { data: { channel: ChannelName } }>,
): ChannelState => {
  switch (event.type) {
    case 'NotificationSent':
      return { ...before, status: 'sent', digest: event.data.digest };
    case 'NotificationDelivered':
      return { ...before, status: 'delivered' };
    case 'NotificationFailed':
      return { ...before, attempts: event.data.attempt };
    case 'NotificationGivenUp':
      return { ...before, status: 'given-up' };
    case 'NotificationPassedOver':
      return { ...before, status: 'passed-over' };
    default:
      return event satisfies never;
  }
};

export const evolve = (state: NotificationState, event: NotificationEvent): NotificationState => {
  if (event.type === 'NotificationQueued') {
    const { recipient, deliveries } = event.data;
    const channels = Object.fromEntries(deliveries.map(({ channel }) => [channel, waiting]));
    return {
      status: 'queued',
      about: { ...matterIn(event.data), recipient },
      channels: { 'in-app': { ...waiting, status: 'sent' }, ...channels },
      round: 0,
      opened: false,
      acknowledged: false,
    };
  }
  if (state.status === 'absent') return state;
  switch (event.type) {
    case 'NotificationOpened':
      return { ...state, opened: true };
    case 'NotificationAcknowledged':
      return { ...state, acknowledged: true };
    case 'NotificationRequeued': {
      const again = Object.fromEntries(event.data.channels.map((channel) => [channel, waiting]));
      return { ...state, round: state.round + 1, channels: { ...state.channels, ...again } };
    }
    default: {
      const { channel } = event.data;
      const before = state.channels[channel];
      if (!before) return state;
      return { ...state, channels: { ...state.channels, [channel]: channelAfter(before, event) } };
    }
  }
};
