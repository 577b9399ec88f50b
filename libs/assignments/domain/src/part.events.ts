import type { Instant } from './instant.ts';
import type { Actor, Evidence, Recipient } from './vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** What a co-operating unit is to contribute. `dueAt`: the first instant that is too late, or null. */
export type PartAssigned = Event<
  'PartAssigned',
  { at: Instant; by: Actor; unit: string; what: string; dueAt: Instant | null }
>;

export type PartDelivered = Event<
  'PartDelivered',
  { at: Instant; by: Actor; summary: string; evidence: readonly Evidence[]; late: boolean }
>;

export type PartConfirmed = Event<'PartConfirmed', { at: Instant; by: Actor; unit: string }>;

/** `dueAt`: by when it is owed now, with the time it waited given back; absent before that was given back. */
export type PartReturned = Event<
  'PartReturned',
  { at: Instant; by: Actor; unit: string; reason: string; dueAt?: Instant | null }
>;

/** The co-operating unit is late, not the lead unit. `since`: when the part was due. */
export type PartOverdue = Event<'PartOverdue', { at: Instant; since: Instant; unit: string; to: Recipient }>;

/** Events of what each co-operating unit contributes. */
export type PartEvent = PartAssigned | PartDelivered | PartConfirmed | PartReturned | PartOverdue;
