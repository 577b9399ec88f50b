import type { Instant } from './instant.ts';
import type { ChildEvent } from './child.events.ts';
import type { PartEvent } from './part.events.ts';
import type { RulingEvent } from './ruling.events.ts';
import type { SteeringEvent } from './steering.events.ts';
import type { TermsEvent } from './terms.events.ts';
import type { WatchEvent } from './watch.events.ts';
import type {
  Actor,
  Deadline,
  DutySource,
  Evidence,
  Excess,
  Recipient,
  Recurrence,
  ResultQuality,
  Urgency,
} from './vocabulary.ts';

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
    /** The assignment that this one is a part of; absent before there were any. */
    parent?: string | null;
    /** The recurring duty whose period this one answers to; absent for all others. */
    occurrence?: Readonly<{ duty: string; period: string }> | null;
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
  data: Readonly<{
    at: Instant;
    by: Actor;
    beyondRequirement: Excess | null;
    /** Absent where the result was accepted before levels were asked for. */
    quality?: ResultQuality;
    /** Why it was accepted while assignments that are part of it were open; absent where none was. */
    despiteChildren?: string;
  }>;
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
  | AssignmentEscalated
  | RulingEvent
  | SteeringEvent
  | TermsEvent
  | PartEvent
  | ChildEvent
  | WatchEvent;

/** What an event says, without its name. */
export type DataOf<Type extends AssignmentEvent['type']> = Extract<AssignmentEvent, { type: Type }>['data'];
