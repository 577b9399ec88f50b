import type { AssignmentState } from './assignment.state.ts';
import type { AssignmentCorrected, TermsEvent } from './terms.events.ts';
import { underDeadline, withTerms } from './terms.ts';

type Issued = Exclude<AssignmentState, { status: 'absent' }>;

/** Another unit that is to accept a result is waited for from now on, not since it was handed to the one before. */
const acceptedBy = (state: Issued, { data: { at, changes } }: AssignmentCorrected): Issued =>
  state.status === 'submitted' && changes.acceptingUnit !== undefined
    ? { ...state, acceptanceSince: at, acceptanceMissed: false }
    : state;

export const evolveTerms = (state: Issued, event: TermsEvent): AssignmentState => {
  switch (event.type) {
    case 'DeadlineSet':
      return withTerms(state, (terms) => ({
        ...underDeadline(terms, event.data.deadline),
        deadlinesSet: terms.deadlinesSet + 1,
      }));
    case 'DeadlineReplanned':
      return withTerms(state, (terms) => underDeadline(terms, event.data.deadline));
    case 'CorrectionRequested':
      return withTerms(state, () => ({ correctionRequested: true }));
    case 'AssignmentCorrected':
      return withTerms(acceptedBy(state, event), () => ({
        ...event.data.changes,
        correctionRequested: false,
      }));
    case 'CorrectionRefused':
      return withTerms(state, () => ({ correctionRequested: false }));
    default:
      return event satisfies never;
  }
};
