import type { AssignmentPublished, PublishedDataOf } from '@dondoc/assignments-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';
import { underDeadline, type AssignmentCard } from './assignment-card.ts';
import { steered } from './steered-card.ts';

export const assignmentIdOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

const issued = (recorded: Recorded, data: PublishedDataOf<'dondoc.assignment.issued.v1'>): AssignmentCard => {
  const { at, ...terms } = data;
  return {
    ...terms,
    id: assignmentIdOf(recorded.stream),
    version: recorded.version,
    issuedAt: at,
    acknowledgedAt: null,
    submittedAt: null,
    acceptedAt: null,
    missedAt: null,
    escalatedTo: 0,
    returns: 0,
    percent: null,
    quality: null,
    earlierDeadlines: [],
    extensions: 0,
    extensionRequested: null,
    decline: null,
    suspension: null,
    acknowledgementOverdueAt: null,
    acceptanceOverdueAt: null,
    objectiveCauseAt: null,
    cancelledAt: null,
  };
};

const changed = (
  card: AssignmentCard,
  event: Exclude<AssignmentPublished, { type: 'dondoc.assignment.issued.v1' }>,
): Partial<AssignmentCard> => {
  switch (event.type) {
    case 'dondoc.assignment.acknowledged.v1':
      return { acknowledgedAt: event.data.at };
    case 'dondoc.assignment.progress-reported.v1':
      return { percent: event.data.percent };
    case 'dondoc.assignment.result-submitted.v1':
      return { submittedAt: event.data.at, extensionRequested: null };
    case 'dondoc.assignment.result-accepted.v1':
      return { acceptedAt: event.data.at, quality: event.data.quality };
    case 'dondoc.assignment.result-returned.v1':
      return {
        ...underDeadline(card, event.data.deadline),
        submittedAt: null,
        acceptanceOverdueAt: null,
        returns: card.returns + 1,
      };
    case 'dondoc.assignment.reminder-sent.v1':
      return {};
    case 'dondoc.assignment.deadline-missed.v1':
      return { missedAt: event.data.at };
    case 'dondoc.assignment.escalated.v1':
      return { escalatedTo: event.data.level };
    case 'dondoc.assignment.acceptance-overdue.v1':
      return { acceptanceOverdueAt: event.data.at };
    case 'dondoc.assignment.acknowledgement-overdue.v1':
      return { acknowledgementOverdueAt: event.data.at };
    default:
      return steered(card, event);
  }
};

export const assignmentCard: Projection<AssignmentCard, AssignmentPublished> = {
  name: 'assignment-card',
  version: 2,
  handles: [
    'dondoc.assignment.issued.v1',
    'dondoc.assignment.acknowledged.v1',
    'dondoc.assignment.progress-reported.v1',
    'dondoc.assignment.result-submitted.v1',
    'dondoc.assignment.result-accepted.v1',
    'dondoc.assignment.result-returned.v1',
    'dondoc.assignment.reminder-sent.v1',
    'dondoc.assignment.deadline-missed.v1',
    'dondoc.assignment.escalated.v1',
    'dondoc.assignment.declined.v1',
    'dondoc.assignment.decline-upheld.v1',
    'dondoc.assignment.decline-overruled.v1',
    'dondoc.assignment.decline-ruling-overdue.v1',
    'dondoc.assignment.extension-requested.v1',
    'dondoc.assignment.extension-granted.v1',
    'dondoc.assignment.extension-refused.v1',
    'dondoc.assignment.suspended.v1',
    'dondoc.assignment.resumed.v1',
    'dondoc.assignment.suspension-review-due.v1',
    'dondoc.assignment.reassigned.v1',
    'dondoc.assignment.cooperating-unit-added.v1',
    'dondoc.assignment.cancelled.v1',
    'dondoc.assignment.objective-cause-confirmed.v1',
    'dondoc.assignment.acknowledgement-overdue.v1',
    'dondoc.assignment.acceptance-overdue.v1',
    'dondoc.assignment.escalation-answered.v1',
  ],
  documentId: ({ stream }) => assignmentIdOf(stream),
  evolve: (card, recorded) => {
    if (recorded.type === 'dondoc.assignment.issued.v1') return issued(recorded, recorded.data);
    return card && { ...card, ...changed(card, recorded), version: recorded.version };
  },
};
