import type { Instant } from './instant.ts';
import type { Actor, Deadline, Urgency } from './vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** What an assignment that is part of another asks for. Its lead unit answers to the parent's lead unit. */
export type ChildTerms = Readonly<{
  title: string;
  leadUnit: string;
  cooperatingUnits: readonly string[];
  acceptingUnit: string;
  urgency: Urgency;
  coefficient: number;
  deadline: Deadline | null;
}>;

/** `child`: the id of the assignment that is issued from this event. */
export type ChildIssued = Event<'ChildIssued', { at: Instant; by: Actor; child: string; terms: ChildTerms }>;

export type ChildFinished = Event<
  'ChildFinished',
  { at: Instant; child: string; outcome: 'completed' | 'cancelled' }
>;

/** Events of the assignments that are part of this one. */
export type ChildEvent = ChildIssued | ChildFinished;
