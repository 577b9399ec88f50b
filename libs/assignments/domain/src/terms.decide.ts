import { accept, reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { ReplanDeadline, SetDeadline } from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { isFinished, type AssignmentState, type LiveAssignment } from './assignment.state.ts';
import { isBefore, isSame } from './instant.ts';
import { onlyIssuer, onlyOpen, type Answer } from './standing.ts';

/** Also to an earlier instant: who issued the work answers for its deadline, with the reason in the open. */
export const setDeadline = ({ data }: SetDeadline, state: LiveAssignment): Answer => {
  const { terms } = state;
  const refused = onlyIssuer(terms, data.by.unit);
  if (refused) return refused;
  if (terms.recurrence === 'continuous') return reject({ code: 'continuous-duty' });
  const closed = onlyOpen(state);
  if (closed) return closed;
  const { deadline: previousDeadline, deadlinesSet: count } = terms;
  if (previousDeadline && isSame(previousDeadline.at, data.deadline.at)) return accept();
  if (!isBefore(data.at, data.deadline.at))
    return reject({ code: 'deadline-not-ahead', dueAt: data.deadline.at });
  if (previousDeadline && (data.reason ?? '').trim() === '') return reject({ code: 'reason-required' });
  const late = previousDeadline !== null && !isBefore(data.at, previousDeadline.at);
  return accept({ type: 'DeadlineSet', data: { ...data, previousDeadline, count, late } });
};

/**
 * The calendar moved a deadline. One that has moved otherwise since it was counted, or that would be past at once, stays;
 * while others have the word the stored one moves, and what is left of it is given back as always.
 */
export const decideReplan = (
  { data }: ReplanDeadline,
  state: AssignmentState,
): Decision<AssignmentEvent, never> => {
  if (state.status === 'absent' || isFinished(state)) return accept();
  const { deadline: previousDeadline } = state.terms;
  const { from, ...replanned } = data;
  const { at } = replanned.deadline;
  return previousDeadline === null ||
    !isSame(previousDeadline.at, from.at) ||
    isSame(previousDeadline.at, at) ||
    !isBefore(data.at, at)
    ? accept()
    : accept({ type: 'DeadlineReplanned', data: { ...replanned, previousDeadline } });
};
