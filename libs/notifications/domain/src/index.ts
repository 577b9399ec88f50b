export * from './alerts.ts';
export * from './channel.ts';
export * from './concern.ts';
export * from './kinds.ts';
export * from './notification.commands.ts';
export * from './notification.decider.ts';
export * from './notification.events.ts';
export type { ChannelState, NotificationState } from './notification.state.ts';
export * from './sending-time.ts';
