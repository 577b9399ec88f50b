import type { Kind } from './kinds.ts';

/** ISO 8601 with its offset. */
export type Instant = string;

/** thường · khẩn · thượng khẩn · hỏa tốc */
export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'flash';

/** The inbox on the page is always there; nobody can switch it off. */
export type ChannelName = 'in-app' | 'email' | 'webhook';

/** `as`: by itself, or together with all else that waits for the same person. `notBefore`: when it may go out. */
export type Delivery = Readonly<{
  channel: Exclude<ChannelName, 'in-app'>;
  as: 'single' | 'digest';
  notBefore: Instant;
}>;

/** Whoever acted for the unit at the instant of the event, as an opaque id. */
export type Addressee = Readonly<{ person: string; unit: string }>;

/** `onBehalfOf`: the absent person whom this one stands in for. */
export type Reader = Readonly<{ person: string; onBehalfOf?: string }>;

/** What is told of: an assignment, or a rating. */
export type Matter = Readonly<{ assignment: string }> | Readonly<{ rating: string }>;

/** Every event says what it is about, so that whoever hears one needs no other. */
export type About = Matter & Readonly<{ recipient: Addressee }>;

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> & About }>;

/**
 * `event`, `version`: what it tells of. `rung`: what is told once for each deadline and person. `dueAt`: the deadline
 * that held then. No names, no addresses, no words: those are found when it is shown or sent.
 */
export type NotificationQueued = Event<
  'NotificationQueued',
  {
    at: Instant;
    event: string;
    version: number;
    kind: Kind;
    rung: string;
    urgency: Urgency;
    dueAt: Instant | null;
    deliveries: readonly Delivery[];
  }
>;

/** The other side took it. `digest`: the mail that held it with others, or null. */
export type NotificationSent = Event<
  'NotificationSent',
  { at: Instant; channel: ChannelName; messageId: string; digest: string | null }
>;

/** It is known to have arrived: the receiver said so, or the inbox showed it. */
export type NotificationDelivered = Event<'NotificationDelivered', { at: Instant; channel: ChannelName }>;

/** `attempt` counts from 1, anew after each time it was queued again. `reason`: a code. */
export type NotificationFailed = Event<
  'NotificationFailed',
  { at: Instant; channel: ChannelName; attempt: number; reason: string; permanent: boolean }
>;

/** A dead letter: it is not tried again until an administrator says so. */
export type NotificationGivenUp = Event<
  'NotificationGivenUp',
  { at: Instant; channel: ChannelName; attempts: number; reason: string }
>;

/** There was nothing to send it to; the inbox has it. */
export type NotificationPassedOver = Event<
  'NotificationPassedOver',
  { at: Instant; channel: ChannelName; reason: 'no-address' | 'switched-off' }
>;

/** `by`: the administrator, as an opaque id. */
export type NotificationRequeued = Event<
  'NotificationRequeued',
  { at: Instant; by: string; channels: readonly ChannelName[] }
>;

export type NotificationOpened = Event<'NotificationOpened', { at: Instant; by: Reader }>;

/** The addressee says that it was read and understood. */
export type NotificationAcknowledged = Event<'NotificationAcknowledged', { at: Instant; by: Reader }>;

export type NotificationEvent =
  | NotificationQueued
  | NotificationSent
  | NotificationDelivered
  | NotificationFailed
  | NotificationGivenUp
  | NotificationPassedOver
  | NotificationRequeued
  | NotificationOpened
  | NotificationAcknowledged;
