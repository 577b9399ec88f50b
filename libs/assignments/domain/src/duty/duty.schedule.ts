import { laterOf, type Instant } from '../instant.ts';
import type { DutyState } from './duty.state.ts';
import { periodAfter, periodOf, startOfLocalDay, type Period } from './period.ts';

/** When the assignment of a period is made: at its first midnight, of the first period as soon as the duty is known. */
export type DueOccurrence = Readonly<{ at: Instant; period: Period }>;

/** The occurrence whose turn it is; null where none is left. */
export const dueOccurrence = (state: DutyState): DueOccurrence | null => {
  if (state.status !== 'running') return null;
  const { recurrence, from, until, at } = state.duty;
  const period = state.last ? periodAfter(recurrence, state.last) : periodOf(recurrence, from);
  if (period.from > until) return null;
  return { at: laterOf(startOfLocalDay(period.from > from ? period.from : from), at), period };
};
