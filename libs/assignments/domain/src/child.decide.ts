import { accept, reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { FinishChild, IssueChild } from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import type { AssignmentState, LiveAssignment } from './assignment.state.ts';
import { isBefore } from './instant.ts';
import { isSameJson } from './same-json.ts';
import { onlyWhoHandsOn, type Answer } from './standing.ts';

/** A part of the work becomes an assignment of its own, within the time of the whole. */
export const decideChild = ({ data }: IssueChild, state: LiveAssignment): Answer => {
  const { children, childTerms, deadline: whole } = state.terms;
  const refused = onlyWhoHandsOn(state, data.by.unit);
  if (refused) return refused;
  if (children.includes(data.child))
    return isSameJson(childTerms[data.child], data.terms) ? accept() : reject({ code: 'already-issued' });
  const { deadline } = data.terms;
  if (deadline && !isBefore(data.at, deadline.at))
    return reject({ code: 'deadline-not-ahead', dueAt: deadline.at });
  return deadline && whole && isBefore(whole.at, deadline.at)
    ? reject({ code: 'child-after-parent', dueAt: whole.at })
    : accept({ type: 'ChildIssued', data });
};

/** Also after the whole has ended: a child may outlive it. */
export const decideFinishChild = (
  { data }: FinishChild,
  state: AssignmentState,
): Decision<AssignmentEvent, never> =>
  state.status !== 'absent' && state.terms.openChildren.includes(data.child)
    ? accept({ type: 'ChildFinished', data })
    : accept();
