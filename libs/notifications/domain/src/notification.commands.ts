import type { About, NotificationEvent } from './notification.events.ts';

type DataOf<Type extends NotificationEvent['type']> = Extract<NotificationEvent, { type: Type }>['data'];
/** What it is about is known from its stream. */
type Told<Type extends NotificationEvent['type']> = Omit<DataOf<Type>, keyof About>;
type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type NotificationCommand =
  | Command<'QueueNotification', DataOf<'NotificationQueued'>>
  | Command<'RecordSent', Told<'NotificationSent'>>
  | Command<'RecordDelivered', Told<'NotificationDelivered'>>
  | Command<'RecordFailed', Omit<Told<'NotificationFailed'>, 'attempt'>>
  | Command<'PassOver', Told<'NotificationPassedOver'>>
  | Command<'Resend', Omit<Told<'NotificationRequeued'>, 'channels'>>
  | Command<'RecordOpened', Told<'NotificationOpened'>>
  | Command<'Acknowledge', Told<'NotificationAcknowledged'>>;

export type NotificationRejection =
  | Readonly<{ code: 'notification-unknown' }>
  | Readonly<{ code: 'channel-not-used'; channel: string }>
  | Readonly<{ code: 'not-the-recipient' }>
  /** Only what was given up is sent again. */
  | Readonly<{ code: 'not-a-dead-letter' }>;
