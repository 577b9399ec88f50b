import { addMilliseconds, endOfLocalDay, isBefore, localDate, millisecondsBetween } from './instant.ts';
import type { Deadline } from './vocabulary.ts';

/**
 * The doer's clock stands still while others have the word (a result waits, a decline is ruled on, the work is
 * suspended): what was left when it stopped is left again when it goes on, to the end of that local day. A deadline
 * that had passed by then stays passed.
 */
export const deadlineAfterStandstill = (
  deadline: Deadline | null,
  since: string,
  until: string,
): Deadline | null => {
  if (deadline === null || !isBefore(since, deadline.at)) return deadline;
  const left = millisecondsBetween(since, deadline.at);
  return { ...deadline, at: endOfLocalDay(localDate(addMilliseconds(until, left - 1))) };
};
