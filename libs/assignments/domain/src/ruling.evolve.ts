import { isOpen, type AssignmentState, type Terms } from './assignment.state.ts';
import type { RulingEvent } from './ruling.events.ts';
import { underDeadline, withTerms } from './terms.ts';

type Issued = Exclude<AssignmentState, { status: 'absent' }>;

/** Goes on as what it was, under the deadline given back; whoever has yet to acknowledge has the whole span again. */
const goesOn = (
  state: Extract<Issued, { status: 'contested' | 'suspended' }>,
  deadline: Terms['deadline'],
  at: string,
): AssignmentState => {
  const terms = underDeadline(state.terms, deadline);
  return {
    status: state.before,
    terms: { ...terms, acknowledgement: { ...terms.acknowledgement, since: at } },
  };
};

export const evolveRuling = (state: Issued, event: RulingEvent): AssignmentState => {
  const { terms } = state;
  switch (event.type) {
    case 'AssignmentDeclined':
      return isOpen(state)
        ? {
            status: 'contested',
            terms: { ...terms, extensionRequested: null },
            since: event.data.at,
            before: state.status,
            told: false,
            ruleBy: event.data.ruleBy,
          }
        : state;
    case 'DeclineUpheld':
      return state.status === 'contested' ? { status: 'declined', terms, since: state.since } : state;
    case 'DeclineOverruled':
      return state.status === 'contested' ? goesOn(state, event.data.deadline, event.data.at) : state;
    case 'DeclineRulingOverdue':
      return state.status === 'contested' ? { ...state, told: true } : state;
    case 'ExtensionRequested': {
      const { at, deadline } = event.data;
      return withTerms(state, () => ({ extensionRequested: { at, deadline } }));
    }
    case 'ExtensionGranted': {
      const { count: extensions, deadline } = event.data;
      return {
        ...state,
        terms: { ...underDeadline(terms, deadline), extensions, extensionRequested: null },
      };
    }
    case 'ExtensionRefused':
      return withTerms(state, () => ({ extensionRequested: null }));
    case 'AssignmentSuspended': {
      const { at: since, reviewOn } = event.data;
      return isOpen(state)
        ? { status: 'suspended', terms, since, before: state.status, told: false, reviewOn }
        : state;
    }
    case 'AssignmentResumed':
      return state.status === 'suspended' ? goesOn(state, event.data.deadline, event.data.at) : state;
    case 'SuspensionReviewDue':
      return state.status === 'suspended' ? { ...state, told: true } : state;
    default:
      return event satisfies never;
  }
};
