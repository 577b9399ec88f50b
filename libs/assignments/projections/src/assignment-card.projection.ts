import type { AssignmentPublished, AssignmentView, PublishedDataOf } from '@dondoc/assignments-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';

/** The facts behind an assignment as lists and pages show it; status and colour are derived at the instant of asking. */
export type AssignmentCard = Omit<AssignmentView, 'status' | 'colour' | 'shownAt'>;

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
  };
};

const returned = (
  card: AssignmentCard,
  { deadline }: PublishedDataOf<'dondoc.assignment.result-returned.v1'>,
) => {
  const moved = deadline?.at !== card.deadline?.at;
  return {
    submittedAt: null,
    returns: card.returns + 1,
    deadline,
    ...(moved && { missedAt: null, escalatedTo: 0 }),
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
      return { submittedAt: event.data.at };
    case 'dondoc.assignment.result-accepted.v1':
      return { acceptedAt: event.data.at };
    case 'dondoc.assignment.result-returned.v1':
      return returned(card, event.data);
    case 'dondoc.assignment.reminder-sent.v1':
      return {};
    case 'dondoc.assignment.deadline-missed.v1':
      return { missedAt: event.data.at };
    case 'dondoc.assignment.escalated.v1':
      return { escalatedTo: event.data.level };
    default:
      return event satisfies never;
  }
};

export const assignmentCard: Projection<AssignmentCard, AssignmentPublished> = {
  name: 'assignment-card',
  version: 1,
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
  ],
  documentId: ({ stream }) => assignmentIdOf(stream),
  evolve: (card, recorded) => {
    if (recorded.type === 'dondoc.assignment.issued.v1') return issued(recorded, recorded.data);
    return card && { ...card, ...changed(card, recorded), version: recorded.version };
  },
};
