import type { AssignmentPublished, TimelineEntry } from '@dondoc/assignments-contracts';
import type { Projection } from '@dondoc/event-sourcing-kernel';
import { assignmentCard, assignmentIdOf } from './assignment-card.projection.ts';

export type TimelineDocument = TimelineEntry & Readonly<{ assignment: string }>;

/** One document per event: an assignment's life in order, each entry with its place in the hash chain. */
export const assignmentTimeline: Projection<TimelineDocument, AssignmentPublished> = {
  name: 'assignment-timeline',
  version: 3,
  handles: assignmentCard.handles,
  documentId: ({ stream, version }) => `${assignmentIdOf(stream)}/${String(version).padStart(6, '0')}`,
  evolve: (_, recorded) => ({
    assignment: assignmentIdOf(recorded.stream),
    eventId: recorded.id,
    version: recorded.version,
    type: recorded.type,
    at: recorded.data.at,
    recordedAt: recorded.metadata.recordedAt,
    actor: recorded.metadata.actor,
    data: recorded.data,
    hash: recorded.hash,
  }),
};
