import type { Deadline, Recurrence, Urgency } from './assignment.events.ts';
import type { Instant } from './instant.ts';

/** What every issued assignment remembers, only as far as `decide` and the timeline need it. */
export type Terms = Readonly<{
  leadUnit: string;
  acceptingUnit: string;
  urgency: Urgency;
  recurrence: Recurrence | null;
  issuedAt: Instant;
  deadline: Deadline | null;
  /** Of the present deadline: a new one starts clean. */
  reminded: readonly string[];
  missed: boolean;
  escalatedTo: number;
}>;

export type AbsentAssignment = Readonly<{ status: 'absent' }>;
export type IssuedAssignment = Readonly<{ status: 'issued'; terms: Terms }>;
export type StartedAssignment = Readonly<{ status: 'in-progress'; terms: Terms }>;
export type SubmittedAssignment = Readonly<{ status: 'submitted'; terms: Terms; submittedAt: Instant }>;
export type CompletedAssignment = Readonly<{ status: 'completed'; terms: Terms }>;

export type AssignmentState =
  AbsentAssignment | IssuedAssignment | StartedAssignment | SubmittedAssignment | CompletedAssignment;

/** States in which the doer's clock runs. */
export type OpenAssignment = IssuedAssignment | StartedAssignment;

export const isOpen = (state: AssignmentState): state is OpenAssignment =>
  state.status === 'issued' || state.status === 'in-progress';
