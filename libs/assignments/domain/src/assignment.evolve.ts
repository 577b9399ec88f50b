import type { AssignmentEvent, DataOf } from './assignment.events.ts';
import type { AssignmentState, Terms } from './assignment.state.ts';
import { evolveChild } from './child.evolve.ts';
import { evolvePart } from './part.evolve.ts';
import { evolveRuling } from './ruling.evolve.ts';
import { evolveSteering } from './steering.evolve.ts';
import { evolveTerms } from './terms.evolve.ts';
import { underDeadline, untouched, withTerms } from './terms.ts';
import { evolveWatch } from './watch.evolve.ts';

const termsOf = (data: DataOf<'AssignmentIssued'>): Terms => ({
  title: data.title,
  leadUnit: data.leadUnit,
  acceptingUnit: data.acceptingUnit,
  issuingUnit: data.issuedBy.unit,
  cooperatingUnits: data.cooperatingUnits,
  urgency: data.urgency,
  coefficient: data.coefficient,
  recurrence: data.recurrence,
  issuedAt: data.at,
  deadline: data.deadline,
  reassignments: 0,
  extensions: 0,
  extensionRequested: null,
  deadlinesSet: data.deadline === null ? 0 : 1,
  correctionRequested: false,
  objectiveCause: false,
  parts: [],
  children: [],
  openChildren: [],
  childTerms: {},
  lastReportAt: null,
  missedPeriod: null,
  faults: [],
  acknowledgement: { since: data.at, missed: false },
  ...untouched,
});

export const evolve = (state: AssignmentState, event: AssignmentEvent): AssignmentState => {
  if (event.type === 'AssignmentIssued') return { status: 'issued', terms: termsOf(event.data) };
  if (state.status === 'absent') return state;
  const { terms } = state;
  switch (event.type) {
    case 'AssignmentAcknowledged':
      return { status: 'in-progress', terms };
    case 'ProgressReported':
      return withTerms(state, () => ({ lastReportAt: event.data.at }));
    case 'ResultSubmitted':
      // Who hands in the result needs no more time: a request that was not ruled on is overtaken.
      return {
        status: 'submitted',
        terms: { ...terms, extensionRequested: null },
        submittedAt: event.data.at,
        acceptanceSince: event.data.at,
        acceptanceMissed: false,
      };
    case 'ResultAccepted':
      return { status: 'completed', terms };
    case 'ResultReturned':
      return { status: 'in-progress', terms: underDeadline(terms, event.data.deadline) };
    case 'ReminderSent':
      return withTerms(state, ({ reminded }) => ({ reminded: [...reminded, event.data.stage] }));
    case 'DeadlineMissed':
      return withTerms(state, () => ({ missed: true }));
    case 'AssignmentEscalated':
      return withTerms(state, () => ({
        escalatedTo: event.data.level,
        reached: event.data.to.unit,
        reachedAt: event.data.at,
        heldSince: null,
      }));
    case 'AssignmentDeclined':
    case 'DeclineUpheld':
    case 'DeclineOverruled':
    case 'DeclineRulingOverdue':
    case 'ExtensionRequested':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'AssignmentSuspended':
    case 'AssignmentResumed':
    case 'SuspensionReviewDue':
      return evolveRuling(state, event);
    case 'DeadlineSet':
    case 'DeadlineReplanned':
    case 'CorrectionRequested':
    case 'AssignmentCorrected':
    case 'CorrectionRefused':
      return evolveTerms(state, event);
    case 'PartAssigned':
    case 'PartDelivered':
    case 'PartConfirmed':
    case 'PartReturned':
    case 'PartOverdue':
      return evolvePart(state, event);
    case 'ChildIssued':
    case 'ChildFinished':
      return evolveChild(state, event);
    case 'PeriodReportMissed':
    case 'SystemFaultRecorded':
      return evolveWatch(state, event);
    default:
      return evolveSteering(state, event);
  }
};
