import type { Instant } from './instant.ts';
import type { Actor, Deadline, Recipient } from './vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** `ruleBy`: when a ruling is due; null where the calendar does not reach that far. */
export type AssignmentDeclined = Event<
  'AssignmentDeclined',
  { at: Instant; by: Actor; reason: string; ruleBy: Instant | null }
>;

/** The unit is released: the assignment waits to be reassigned or cancelled. */
export type DeclineUpheld = Event<'DeclineUpheld', { at: Instant; by: Actor; reason: string | null }>;

/** The unit goes on; `deadline` has the time given back that the ruling took. */
export type DeclineOverruled = Event<
  'DeclineOverruled',
  { at: Instant; by: Actor; reason: string; deadline: Deadline | null }
>;

/** Nobody ruled in time: `to` hears of it, above whoever was to rule. `since`: when it was declined. */
export type DeclineRulingOverdue = Event<
  'DeclineRulingOverdue',
  { at: Instant; since: Instant; to: Recipient }
>;

export type ExtensionRequested = Event<
  'ExtensionRequested',
  { at: Instant; by: Actor; deadline: Deadline; reason: string }
>;

/**
 * `count`: how many this assignment has had, this one included. `late`: it was asked for when the previous deadline had
 * already passed, so the new deadline does not undo the old one's miss.
 */
export type ExtensionGranted = Event<
  'ExtensionGranted',
  { at: Instant; by: Actor; deadline: Deadline; previousDeadline: Deadline; count: number; late: boolean }
>;

export type ExtensionRefused = Event<'ExtensionRefused', { at: Instant; by: Actor; reason: string }>;

/** `reviewOn`: the local date on which the issuing unit looks at the condition again. */
export type AssignmentSuspended = Event<
  'AssignmentSuspended',
  { at: Instant; by: Actor; condition: string; authority: string; reviewOn: string }
>;

/** `deadline`: the rest of the span, counted from now. */
export type AssignmentResumed = Event<
  'AssignmentResumed',
  { at: Instant; by: Actor; deadline: Deadline | null }
>;

/** `since`: when it was suspended. */
export type SuspensionReviewDue = Event<
  'SuspensionReviewDue',
  { at: Instant; since: Instant; reviewOn: string; to: Recipient }
>;

/** Events of the requests that people make of one another, and of their rulings. */
export type RulingEvent =
  | AssignmentDeclined
  | DeclineUpheld
  | DeclineOverruled
  | DeclineRulingOverdue
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | AssignmentSuspended
  | AssignmentResumed
  | SuspensionReviewDue;
