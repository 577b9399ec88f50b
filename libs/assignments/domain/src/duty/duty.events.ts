import type { Instant } from '../instant.ts';
import type { Actor, Deadline, DutySource, Urgency } from '../vocabulary.ts';
import type { Period, Periodic } from './period.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** What every occurrence of a duty asks for. */
export type DutyTerms = Readonly<{
  title: string;
  source: DutySource | null;
  leadUnit: string;
  cooperatingUnits: readonly string[];
  acceptingUnit: string;
  urgency: Urgency;
  coefficient: number;
}>;

/** `from`, `until`: local dates, both included; the period that holds `from` is the first. */
export type DutyRegistered = Event<
  'DutyRegistered',
  { at: Instant; by: Actor; terms: DutyTerms; recurrence: Periodic; from: string; until: string }
>;

/** `assignment`: the id of the assignment that is issued from this event, by whoever registered the duty. */
export type OccurrenceIssued = Event<
  'OccurrenceIssued',
  {
    at: Instant;
    by: Actor;
    period: Period;
    assignment: string;
    terms: DutyTerms;
    recurrence: Periodic;
    deadline: Deadline;
  }
>;

/** The period had ended before its assignment could be made: nobody is asked for it any more. */
export type OccurrenceSkipped = Event<'OccurrenceSkipped', { at: Instant; period: Period }>;

export type DutyEnded = Event<'DutyEnded', { at: Instant; by: Actor; reason: string }>;

export type DutyEvent = DutyRegistered | OccurrenceIssued | OccurrenceSkipped | DutyEnded;
