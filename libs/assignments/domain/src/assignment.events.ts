import type { Instant } from './instant.ts';

/** Somebody acting for a unit. `person` is an opaque id; names live in the directory. */
export type Actor = Readonly<{ person: string; unit: string }>;

/** thường · khẩn · thượng khẩn · hỏa tốc */
export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'flash';

export type Recurrence = 'continuous' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** `at`: the first instant that is too late. `text`: the deadline as it was written, kept beside it. */
export type Deadline = Readonly<{ at: Instant; text: string | null }>;

/** The place in a directive that an assignment answers to. */
export type DutySource = Readonly<{ directive: string; duty: number; from: number; to: number }>;

export type Evidence = Readonly<{ title: string; reference: string }>;

export type Recipient = Readonly<{ unit: string; person: string | null }>;

/** What a result did beyond what was asked; earliness alone is none (366-QĐ/TW guidance). */
export type Excess = Readonly<{ kind: 'quality' | 'effect' | 'scope' | 'time' | 'value'; grounds: string }>;

export type AssignmentIssued = Readonly<{
  type: 'AssignmentIssued';
  data: Readonly<{
    at: Instant;
    title: string;
    source: DutySource | null;
    leadUnit: string;
    cooperatingUnits: readonly string[];
    issuedBy: Actor;
    acceptingUnit: string;
    urgency: Urgency;
    /** Converted products that this task stands for, a positive decimal (NĐ 335/2025). */
    coefficient: number;
    recurrence: Recurrence | null;
    deadline: Deadline | null;
  }>;
}>;

export type AssignmentAcknowledged = Readonly<{
  type: 'AssignmentAcknowledged';
  data: Readonly<{ at: Instant; by: Actor }>;
}>;

export type ProgressReported = Readonly<{
  type: 'ProgressReported';
  data: Readonly<{
    at: Instant;
    by: Actor;
    percent: number;
    result: string;
    slow: string | null;
    cause: string | null;
    remedy: string | null;
  }>;
}>;

export type ResultSubmitted = Readonly<{
  type: 'ResultSubmitted';
  data: Readonly<{ at: Instant; by: Actor; summary: string; evidence: readonly Evidence[]; late: boolean }>;
}>;

export type ResultAccepted = Readonly<{
  type: 'ResultAccepted';
  data: Readonly<{ at: Instant; by: Actor; beyondRequirement: Excess | null }>;
}>;

/** `deadline`: what the doer has now. The time it waited for the acceptance is given back to it. */
export type ResultReturned = Readonly<{
  type: 'ResultReturned';
  data: Readonly<{ at: Instant; by: Actor; reason: string; deadline: Deadline | null }>;
}>;

export type ReminderSent = Readonly<{
  type: 'ReminderSent';
  data: Readonly<{ at: Instant; stage: string; dueAt: Instant; to: Recipient }>;
}>;

export type DeadlineMissed = Readonly<{
  type: 'DeadlineMissed';
  data: Readonly<{ at: Instant; dueAt: Instant }>;
}>;

export type AssignmentEscalated = Readonly<{
  type: 'AssignmentEscalated';
  data: Readonly<{ at: Instant; level: number; dueAt: Instant; to: Recipient }>;
}>;

export type AssignmentEvent =
  | AssignmentIssued
  | AssignmentAcknowledged
  | ProgressReported
  | ResultSubmitted
  | ResultAccepted
  | ResultReturned
  | ReminderSent
  | DeadlineMissed
  | AssignmentEscalated;

/** What an event says, without its name. */
export type DataOf<Type extends AssignmentEvent['type']> = Extract<AssignmentEvent, { type: Type }>['data'];
