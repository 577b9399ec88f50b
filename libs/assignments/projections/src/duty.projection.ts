import type { DutyPublished, DutyView } from '@dondoc/assignments-contracts';
import type { Projection } from '@dondoc/event-sourcing-kernel';
import { assignmentIdOf } from './assignment-card.projection.ts';

/** One document per recurring duty. */
export const dutyCard: Projection<DutyView, DutyPublished> = {
  name: 'duty-card',
  version: 1,
  handles: [
    'dondoc.duty.registered.v1',
    'dondoc.duty.occurrence-issued.v1',
    'dondoc.duty.occurrence-skipped.v1',
    'dondoc.duty.ended.v1',
  ],
  documentId: ({ stream }) => assignmentIdOf(stream),
  evolve: (duty, recorded) => {
    const { version } = recorded;
    if (recorded.type === 'dondoc.duty.registered.v1')
      return { id: assignmentIdOf(recorded.stream), version, ...recorded.data, occurrences: [], ended: null };
    if (!duty) return null;
    switch (recorded.type) {
      case 'dondoc.duty.occurrence-issued.v1': {
        const { period, assignment } = recorded.data;
        return { ...duty, version, occurrences: [...duty.occurrences, { period, assignment }] };
      }
      case 'dondoc.duty.occurrence-skipped.v1': {
        const { period } = recorded.data;
        return { ...duty, version, occurrences: [...duty.occurrences, { period, assignment: null }] };
      }
      case 'dondoc.duty.ended.v1':
        return { ...duty, version, ended: recorded.data };
      default:
        return recorded satisfies never;
    }
  },
};
