import { amended } from './amended-card.ts';
import { underDeadline, type AssignmentCard, type Later } from './assignment-card.ts';

type Steering = Exclude<
  Later,
  {
    type: `dondoc.assignment.${
      | 'acknowledged'
      | 'progress-reported'
      | 'result-submitted'
      | 'result-accepted'
      | 'result-returned'
      | 'reminder-sent'
      | 'deadline-missed'
      | 'escalated'
      | 'acceptance-overdue'
      | 'acknowledgement-overdue'}.v1`;
  }
>;

/** What requests, rulings and steering leave on the card. */
export const steered = (card: AssignmentCard, event: Steering): Partial<AssignmentCard> => {
  switch (event.type) {
    case 'dondoc.assignment.declined.v1': {
      const { at, reason, ruleBy } = event.data;
      return { decline: { at, reason, ruleBy, upheldAt: null }, extensionRequested: null };
    }
    case 'dondoc.assignment.decline-upheld.v1':
      return { decline: card.decline && { ...card.decline, upheldAt: event.data.at } };
    case 'dondoc.assignment.decline-overruled.v1':
      return { ...underDeadline(card, event, event.data.deadline), decline: null };
    case 'dondoc.assignment.extension-requested.v1':
      return { extensionRequested: event.data.deadline };
    case 'dondoc.assignment.extension-granted.v1':
      return {
        ...underDeadline(card, event, event.data.deadline),
        // A miss that the request came too late for stays on the card.
        ...(event.data.late && { missedAt: card.missedAt }),
        extensions: event.data.count,
        extensionRequested: null,
      };
    case 'dondoc.assignment.extension-refused.v1':
      return { extensionRequested: null };
    case 'dondoc.assignment.suspended.v1': {
      const { at, condition, authority, reviewOn } = event.data;
      return { suspension: { at, condition, authority, reviewOn } };
    }
    case 'dondoc.assignment.resumed.v1':
      return { ...underDeadline(card, event, event.data.deadline), suspension: null };
    case 'dondoc.assignment.reassigned.v1': {
      const { toUnit, deadline } = event.data;
      return {
        ...underDeadline(card, event, deadline),
        leadUnit: toUnit,
        cooperatingUnits: card.cooperatingUnits.filter((unit) => unit !== toUnit),
        acknowledgedAt: null,
        acknowledgementOverdueAt: null,
        percent: null,
        decline: null,
        extensionRequested: null,
        correctionRequested: null,
        // What it was to contribute as a co-operating unit is now its own work.
        parts: card.parts.filter((part) => part.unit !== toUnit),
        missedAt: null,
        escalatedTo: 0,
      };
    }
    case 'dondoc.assignment.cooperating-unit-added.v1':
      return { cooperatingUnits: [...card.cooperatingUnits, event.data.unit] };
    case 'dondoc.assignment.cancelled.v1':
      return { cancelledAt: event.data.at, decline: null, suspension: null, correctionRequested: null };
    case 'dondoc.assignment.objective-cause-confirmed.v1':
      return { objectiveCauseAt: event.data.at };
    case 'dondoc.assignment.decline-ruling-overdue.v1':
    case 'dondoc.assignment.suspension-review-due.v1':
    case 'dondoc.assignment.escalation-answered.v1':
      return {};
    default:
      return amended(card, event);
  }
};
