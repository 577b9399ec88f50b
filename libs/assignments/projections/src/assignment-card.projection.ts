import {
  assignmentPublishedSchema,
  untouchedAssignment,
  type AssignmentPublished,
  type PublishedDataOf,
} from '@dondoc/assignments-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';
import { underDeadline, type AssignmentCard, type Later } from './assignment-card.ts';
import { steered } from './steered-card.ts';

export const assignmentIdOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

const issued = (recorded: Recorded, data: PublishedDataOf<'dondoc.assignment.issued.v1'>): AssignmentCard => {
  const { at, ...terms } = data;
  return {
    ...untouchedAssignment,
    ...terms,
    // Absent in messages from before there were any.
    parent: terms.parent ?? null,
    occurrence: terms.occurrence ?? null,
    id: assignmentIdOf(recorded.stream),
    version: recorded.version,
    issuedAt: at,
    deadlineSince: terms.deadline && at,
  };
};

const changed = (card: AssignmentCard, event: Later): Partial<AssignmentCard> => {
  switch (event.type) {
    case 'dondoc.assignment.acknowledged.v1':
      return { acknowledgedAt: event.data.at };
    case 'dondoc.assignment.progress-reported.v1':
      return { percent: event.data.percent, lastReportAt: event.data.at };
    case 'dondoc.assignment.result-submitted.v1':
      return { submittedAt: event.data.at, extensionRequested: null };
    case 'dondoc.assignment.result-accepted.v1':
      return { acceptedAt: event.data.at, quality: event.data.quality, correctionRequested: null };
    case 'dondoc.assignment.result-returned.v1':
      return {
        ...underDeadline(card, event, event.data.deadline),
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
  version: 3,
  handles: assignmentPublishedSchema.options.map(({ shape }) => shape.type.value),
  documentId: ({ stream }) => assignmentIdOf(stream),
  evolve: (card, recorded) => {
    if (recorded.type === 'dondoc.assignment.issued.v1') return issued(recorded, recorded.data);
    return card && { ...card, ...changed(card, recorded), version: recorded.version };
  },
};
