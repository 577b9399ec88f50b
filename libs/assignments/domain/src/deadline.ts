import type { Deadline } from './assignment.events.ts';
import type { SubmittedAssignment } from './assignment.state.ts';
import { addMilliseconds, endOfLocalDay, isBefore, localDate, millisecondsBetween } from './instant.ts';

/**
 * The doer's clock stands still while a result waits to be accepted: what was left at submission is left again at the
 * return, to the end of that local day. A late submission stops no clock.
 */
export const deadlineAfterReturn = (
  { terms, submittedAt }: SubmittedAssignment,
  at: string,
): Deadline | null => {
  const { deadline } = terms;
  if (deadline === null || !isBefore(submittedAt, deadline.at)) return deadline;
  const left = millisecondsBetween(submittedAt, deadline.at);
  return { ...deadline, at: endOfLocalDay(localDate(addMilliseconds(at, left - 1))) };
};
