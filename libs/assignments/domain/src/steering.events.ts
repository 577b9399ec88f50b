import type { Instant } from './instant.ts';
import type { Actor, Deadline, EscalationReply, Recipient } from './vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** `fromUnit` leads no more; `deadline` is what `toUnit` has. */
export type AssignmentReassigned = Event<
  'AssignmentReassigned',
  { at: Instant; by: Actor; fromUnit: string; toUnit: string; reason: string; deadline: Deadline | null }
>;

export type CooperatingUnitAdded = Event<'CooperatingUnitAdded', { at: Instant; by: Actor; unit: string }>;

export type AssignmentCancelled = Event<
  'AssignmentCancelled',
  { at: Instant; by: Actor; reason: string; authority: string }
>;

/** The competent level confirms by a document that the delay had a cause outside the unit. */
export type ObjectiveCauseConfirmed = Event<
  'ObjectiveCauseConfirmed',
  { at: Instant; by: Actor; document: string; cause: string }
>;

/** The lead unit is silent: `to` hears of it. `since`: when the assignment reached the unit. */
export type AcknowledgementOverdue = Event<
  'AcknowledgementOverdue',
  { at: Instant; since: Instant; to: Recipient }
>;

/** A delay of the accepting unit, never of the doer. `since`: when the result was handed in. */
export type AcceptanceOverdue = Event<
  'AcceptanceOverdue',
  { at: Instant; since: Instant; acceptingUnit: string; to: Recipient }
>;

export type EscalationAnswered = Event<
  'EscalationAnswered',
  { at: Instant; by: Actor; level: number; answer: EscalationReply; note: string }
>;

/** Events by which others than the doer steer an assignment. */
export type SteeringEvent =
  | AssignmentReassigned
  | CooperatingUnitAdded
  | AssignmentCancelled
  | ObjectiveCauseConfirmed
  | AcknowledgementOverdue
  | AcceptanceOverdue
  | EscalationAnswered;
