import type { ExactNumber } from './exact/rational.ts';
import type { Role } from './rule-set.ts';

/** An event that a fact follows from, and its place in the log. */
export type Evidence = Readonly<{ id: string; position: string }>;

/** What an upheld objection changed of an assignment. `event`: the answer that says so. */
export type FactAdjustment = Readonly<{
  assignment: string;
  field: 'late' | 'quality';
  before: number;
  after: number;
  objection: number;
  reason: string;
  event: Evidence;
}>;

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
  /** Given where upheld objections changed it, in order of time: its line then says so. */
  adjusted?: readonly FactAdjustment[];
}>;

export type EvaluationFacts = Readonly<{
  unit: string;
  period: Readonly<{ from: string; to: string }>;
  /** Given by people with evidence; null until they have. */
  generalCriteria: ExactNumber | null;
  /** A subordinate unit or a member was disciplined in the period. */
  disciplined: boolean;
  /** The documents that say so, where people named them. */
  disciplinedBy?: string;
  /** A concluded breach, entered by people with the number of its document; left out where nobody asked. */
  breach?: Readonly<{ document: string }> | null;
  assignments: readonly AssignmentFact[];
}>;

/** What people give, beside what assignments say: points, null where they have not; what documents found; what they upheld. */
export type Given = Pick<EvaluationFacts, 'generalCriteria' | 'disciplined' | 'disciplinedBy' | 'breach'> &
  Readonly<{ adjusted?: readonly FactAdjustment[] }>;
