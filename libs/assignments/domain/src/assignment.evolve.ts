import type { AssignmentEvent, DataOf } from './assignment.events.ts';
import type { AssignmentState, Terms } from './assignment.state.ts';

const clean = { reminded: [], missed: false, escalatedTo: 0 } as const;

const termsOf = (data: DataOf<'AssignmentIssued'>): Terms => ({
  leadUnit: data.leadUnit,
  acceptingUnit: data.acceptingUnit,
  urgency: data.urgency,
  recurrence: data.recurrence,
  issuedAt: data.at,
  deadline: data.deadline,
  ...clean,
});

const withTerms = (state: AssignmentState, change: (terms: Terms) => Partial<Terms>): AssignmentState =>
  state.status === 'absent' ? state : { ...state, terms: { ...state.terms, ...change(state.terms) } };

const afterReturn = (terms: Terms, { deadline }: DataOf<'ResultReturned'>): Terms =>
  deadline?.at === terms.deadline?.at ? terms : { ...terms, deadline, ...clean };

export const evolve = (state: AssignmentState, event: AssignmentEvent): AssignmentState => {
  if (event.type === 'AssignmentIssued') return { status: 'issued', terms: termsOf(event.data) };
  if (state.status === 'absent') return state;
  const { terms } = state;
  switch (event.type) {
    case 'AssignmentAcknowledged':
      return { status: 'in-progress', terms };
    case 'ProgressReported':
      return state;
    case 'ResultSubmitted':
      return { status: 'submitted', terms, submittedAt: event.data.at };
    case 'ResultAccepted':
      return { status: 'completed', terms };
    case 'ResultReturned':
      return { status: 'in-progress', terms: afterReturn(terms, event.data) };
    case 'ReminderSent':
      return withTerms(state, ({ reminded }) => ({ reminded: [...reminded, event.data.stage] }));
    case 'DeadlineMissed':
      return withTerms(state, () => ({ missed: true }));
    case 'AssignmentEscalated':
      return withTerms(state, () => ({ escalatedTo: event.data.level }));
    default:
      return event satisfies never;
  }
};
