import type { ChildTerms } from './child.events.ts';
import type { Instant } from './instant.ts';
import type { Deadline, Recurrence, Urgency } from './vocabulary.ts';

/** What a co-operating unit contributes; `dueAt`: the first instant that is too late. */
export type Part = Readonly<{
  unit: string;
  what: string;
  dueAt: Instant | null;
  status: 'assigned' | 'delivered' | 'confirmed';
  deliveredAt: Instant | null;
  /** The unit has been told that it is late. */
  overdue: boolean;
}>;

/** What every issued assignment remembers, only as far as `decide` and the timeline need it. */
export type Terms = Readonly<{
  title: string;
  leadUnit: string;
  acceptingUnit: string;
  issuingUnit: string;
  cooperatingUnits: readonly string[];
  urgency: Urgency;
  coefficient: number;
  recurrence: Recurrence | null;
  issuedAt: Instant;
  deadline: Deadline | null;
  /** How many units have led it before the present one. */
  reassignments: number;
  extensions: number;
  /** Asked for and not ruled on yet; `at` is when. */
  extensionRequested: Readonly<{ at: Instant; deadline: Deadline }> | null;
  /** How many the issuing unit has given, the one of the issue included. */
  deadlinesSet: number;
  /** The lead unit finds it wrong as written, and nobody has answered that yet. */
  correctionRequested: boolean;
  objectiveCause: boolean;
  parts: readonly Part[];
  /** Ids of the assignments that are part of this one, and of those that have not ended. */
  children: readonly string[];
  openChildren: readonly string[];
  /** What each child was issued with, by its id. */
  childTerms: Readonly<Record<string, ChildTerms>>;
  lastReportAt: Instant | null;
  /** The last period of a continuous duty that passed without a report. */
  missedPeriod: string | null;
  /** What was recorded as this system's own fault, each once. */
  faults: readonly Readonly<{ from: Instant; what: string }>[];
  acknowledgement: Readonly<{ since: Instant; missed: boolean }>;
  /** Of the present deadline: a new one starts clean. */
  reminded: readonly string[];
  missed: boolean;
  escalatedTo: number;
  /** The unit that the last rung reached, and when. */
  reached: string | null;
  reachedAt: Instant | null;
  /** Since when whoever was reached does something about it: for a while the ladder waits. */
  heldSince: Instant | null;
}>;

export type AbsentAssignment = Readonly<{ status: 'absent' }>;
export type IssuedAssignment = Readonly<{ status: 'issued'; terms: Terms }>;
export type StartedAssignment = Readonly<{ status: 'in-progress'; terms: Terms }>;
export type SubmittedAssignment = Readonly<{
  status: 'submitted';
  terms: Terms;
  submittedAt: Instant;
  /** Since when the present accepting unit has it: one that was named in a correction has its own whole span. */
  acceptanceSince: Instant;
  acceptanceMissed: boolean;
}>;

type Standstill = Readonly<{
  terms: Terms;
  since: Instant;
  /** What it goes on as. */
  before: OpenAssignment['status'];
  /** Whoever was to end it has been told that it is time. */
  told: boolean;
}>;

/** Declined, and nobody has ruled on it yet. */
export type ContestedAssignment = Readonly<{ status: 'contested'; ruleBy: Instant | null }> & Standstill;
/** The decline was upheld: nobody leads it until it is reassigned. */
export type DeclinedAssignment = Readonly<{ status: 'declined'; terms: Terms; since: Instant }>;
export type SuspendedAssignment = Readonly<{ status: 'suspended'; reviewOn: string }> & Standstill;
export type CompletedAssignment = Readonly<{ status: 'completed'; terms: Terms }>;
export type CancelledAssignment = Readonly<{ status: 'cancelled'; terms: Terms }>;

/** States in which the doer's clock runs. */
export type OpenAssignment = IssuedAssignment | StartedAssignment;

/** States from which something can still happen. */
export type LiveAssignment =
  OpenAssignment | SubmittedAssignment | ContestedAssignment | DeclinedAssignment | SuspendedAssignment;

export type AssignmentState = AbsentAssignment | LiveAssignment | CompletedAssignment | CancelledAssignment;

export const isOpen = (state: AssignmentState): state is OpenAssignment =>
  state.status === 'issued' || state.status === 'in-progress';

/** Nothing will ever be due again. */
export const isFinished = (state: AssignmentState): boolean =>
  state.status === 'completed' || state.status === 'cancelled';
