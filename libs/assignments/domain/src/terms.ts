import type { AssignmentState, Terms } from './assignment.state.ts';
import type { Deadline } from './vocabulary.ts';

/** What a deadline starts with: nobody reminded, nothing missed, nobody told. */
export const untouched = {
  reminded: [],
  missed: false,
  escalatedTo: 0,
  reached: null,
  reachedAt: null,
  heldSince: null,
} as const satisfies Partial<Terms>;

/** The terms under a deadline; one that has not moved keeps what was done about it. */
export const underDeadline = (terms: Terms, deadline: Deadline | null): Terms =>
  deadline?.at === terms.deadline?.at ? terms : { ...terms, deadline, ...untouched };

export const withTerms = <State extends AssignmentState>(
  state: State,
  change: (terms: Terms) => Partial<Terms>,
): State =>
  state.status === 'absent' ? state : { ...state, terms: { ...state.terms, ...change(state.terms) } };
