import type { AssignmentState } from './assignment.state.ts';
import type { SteeringEvent } from './steering.events.ts';
import { untouched, withTerms } from './terms.ts';

export const evolveSteering = (
  state: Exclude<AssignmentState, { status: 'absent' }>,
  event: SteeringEvent,
): AssignmentState => {
  const { terms } = state;
  switch (event.type) {
    case 'AssignmentReassigned': {
      const { at, toUnit, deadline } = event.data;
      return {
        status: 'issued',
        terms: {
          ...terms,
          ...untouched,
          leadUnit: toUnit,
          cooperatingUnits: terms.cooperatingUnits.filter((unit) => unit !== toUnit),
          // What it was to contribute as a co-operating unit is now its own work.
          parts: terms.parts.filter(({ unit }) => unit !== toUnit),
          deadline,
          reassignments: terms.reassignments + 1,
          extensionRequested: null,
          correctionRequested: false,
          acknowledgement: { since: at, missed: false },
        },
      };
    }
    case 'CooperatingUnitAdded':
      return withTerms(state, ({ cooperatingUnits }) => ({
        cooperatingUnits: [...cooperatingUnits, event.data.unit],
      }));
    case 'AssignmentCancelled':
      return { status: 'cancelled', terms };
    case 'ObjectiveCauseConfirmed':
      return withTerms(state, () => ({ objectiveCause: true }));
    case 'AcknowledgementOverdue':
      return withTerms(state, ({ acknowledgement }) => ({
        acknowledgement: { ...acknowledgement, missed: true },
      }));
    case 'AcceptanceOverdue':
      return state.status === 'submitted' ? { ...state, acceptanceMissed: true } : state;
    case 'EscalationAnswered':
      return withTerms(state, () => ({
        heldSince: event.data.answer === 'press-on' ? null : event.data.at,
      }));
    default:
      return event satisfies never;
  }
};
