import type { Role } from './rule-set.ts';

/** An event that a fact follows from, and its place in the log. */
export type Evidence = Readonly<{ id: string; position: string }>;

/** What is known of one assignment of the unit. Dates are `YYYY-MM-DD`; null: it has not happened, or none is set. */
export type AssignmentFact = Readonly<{
  id: string;
  /** Above 0; its shortest decimal text is taken as exact. */
  coefficient: number;
  role: Role;
  dueOn: string | null;
  submittedOn: string | null;
  accepted: boolean;
  /** The day of acceptance where it is known; without one an acceptance is taken to be as old as the submission. */
  acceptedOn: string | null;
  /** Major failures of quality. */
  qualityFailures: number;
  lateOccurrences: number;
  /** Confirmed, with a document: failures and lateness are not charged. */
  objectiveCause: boolean;
  beyondRequirement: boolean;
  /** Given where facts come from a log: its line then says what it stands on. */
  events?: readonly Evidence[];
}>;

export type EvaluationFacts = Readonly<{
  unit: string;
  period: Readonly<{ from: string; to: string }>;
  /** Given by people with evidence; null until they have. */
  generalCriteria: number | null;
  /** A subordinate unit or a member was disciplined in the period. */
  disciplined: boolean;
  /** A concluded breach, entered by people with the number of its document; left out where nobody asked. */
  breach?: Readonly<{ document: string }> | null;
  assignments: readonly AssignmentFact[];
}>;
