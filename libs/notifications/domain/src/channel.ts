export type Language = 'vi' | 'en';

/** One mail to one person. `messageId` is the same whenever the same thing is sent again. */
export type Message = Readonly<{
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: Language;
}>;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a webhook is told. `id` is the same whenever the same thing is told again. */
export type WebhookCall = Readonly<{ id: string; at: string; type: string; data: Json }>;

/** `receipt`: what the other side answered. `permanent`: trying again is of no use. `reason`: a code, never an address. */
export type Handed =
  | Readonly<{ outcome: 'handed-over'; receipt: string }>
  | Readonly<{ outcome: 'refused'; permanent: boolean; reason: string }>;

/** The platform's AbortSignal, where there is one: the domain itself knows no platform. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Known } } ? Known : never;

/** What cannot be reached, or takes too long, answers `refused` as well: a channel does not throw and does not hang. */
export type Channel<Message> = Readonly<{ send: (message: Message, signal?: Signal) => Promise<Handed> }>;
