import type { AssignmentState } from './assignment.state.ts';
import type { ChildEvent } from './child.events.ts';
import { withTerms } from './terms.ts';

export const evolveChild = (
  state: Exclude<AssignmentState, { status: 'absent' }>,
  event: ChildEvent,
): AssignmentState => {
  const { child } = event.data;
  switch (event.type) {
    case 'ChildIssued':
      return withTerms(state, ({ children, openChildren, childTerms }) => ({
        children: [...children, child],
        openChildren: [...openChildren, child],
        childTerms: { ...childTerms, [child]: event.data.terms },
      }));
    case 'ChildFinished':
      return withTerms(state, ({ openChildren }) => ({
        openChildren: openChildren.filter((open) => open !== child),
      }));
    default:
      return event satisfies never;
  }
};
