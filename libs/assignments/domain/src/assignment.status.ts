import { isBefore, lastDayBefore, localDate, millisecondsBetween, type Instant } from './instant.ts';
import type { Recurrence, Urgency } from './vocabulary.ts';

/** What status and colour depend on: a subset of the assignment's card. */
export type StatusFacts = Readonly<{
  dueAt: Instant | null;
  recurrence: Recurrence | null;
  urgency: Urgency;
  acknowledgedAt: Instant | null;
  /** The submission that stands; null when there is none or it was returned. */
  submittedAt: Instant | null;
  acceptedAt: Instant | null;
  /** Since when the standing submission waits longer than the policy allows. */
  acceptanceOverdueAt: Instant | null;
  /** Declined, and not overruled or reassigned since. */
  declinedAt: Instant | null;
  suspendedAt: Instant | null;
  cancelledAt: Instant | null;
}>;

export type AssignmentStatus =
  | 'completed-early'
  | 'completed-on-time'
  | 'completed-late'
  | 'cancelled'
  | 'declined'
  | 'continuous'
  | 'suspended'
  | 'no-deadline'
  | 'acceptance-overdue'
  | 'awaiting-acceptance'
  | 'overdue'
  | 'due-soon'
  | 'in-progress'
  | 'awaiting-acknowledgement';

/** in time · little left and no evidence · overdue · overdue for three working days or more · no colour says nothing */
export type AssignmentColour = 'green' | 'amber' | 'red' | 'deep-red' | 'none';

/** Whole working days from one local date to another, the first excluded. Null: not covered by the calendar. */
export type WorkingDaysBetween = (from: string, to: string) => number | null;

const day = 86_400_000;

const completed = ({ dueAt, submittedAt }: StatusFacts): AssignmentStatus => {
  if (dueAt === null || submittedAt === null) return 'completed-on-time';
  if (!isBefore(submittedAt, dueAt)) return 'completed-late';
  return localDate(submittedAt) < lastDayBefore(dueAt) ? 'completed-early' : 'completed-on-time';
};

/**
 * The status shown at an instant: the first that fits, in the fixed order that the ward's offices use. Ahead of that
 * order stands what has no doer any more: cancelled, or declined and waiting for whoever issued it.
 */
export const statusAt = (facts: StatusFacts, now: Instant): AssignmentStatus => {
  if (facts.acceptedAt !== null) return completed(facts);
  if (facts.cancelledAt !== null) return 'cancelled';
  if (facts.declinedAt !== null) return 'declined';
  if (facts.recurrence === 'continuous') return 'continuous';
  if (facts.suspendedAt !== null) return 'suspended';
  if (facts.dueAt === null) return 'no-deadline';
  if (facts.submittedAt !== null)
    return facts.acceptanceOverdueAt === null ? 'awaiting-acceptance' : 'acceptance-overdue';
  if (!isBefore(now, facts.dueAt)) return 'overdue';
  if (millisecondsBetween(now, facts.dueAt) <= 7 * day) return 'due-soon';
  return facts.acknowledgedAt === null ? 'awaiting-acknowledgement' : 'in-progress';
};

export const colourAt = (
  facts: StatusFacts,
  now: Instant,
  workingDaysBetween: WorkingDaysBetween,
): AssignmentColour => {
  const { dueAt } = facts;
  const ended = facts.acceptedAt ?? facts.cancelledAt;
  const standsStill = facts.declinedAt ?? facts.suspendedAt;
  if (dueAt === null || ended !== null || standsStill !== null) return 'none';
  if (facts.submittedAt !== null) return isBefore(facts.submittedAt, dueAt) ? 'green' : 'red';
  if (!isBefore(now, dueAt))
    return (workingDaysBetween(lastDayBefore(dueAt), localDate(now)) ?? 0) >= 3 ? 'deep-red' : 'red';
  const warningDays = facts.urgency === 'normal' ? 3 : 5;
  return millisecondsBetween(now, dueAt) <= warningDays * day ? 'amber' : 'green';
};
