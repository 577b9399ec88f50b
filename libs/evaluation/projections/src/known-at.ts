import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import type { AssignmentFacts } from './assignment-facts.ts';
import { assignmentFacts } from './assignment-facts.projection.ts';

/** What was recorded by an instant, whenever it is said to have happened. */
export const recordedBy = <Some extends Pick<Recorded, 'metadata'>>(
  events: readonly Some[],
  knownAt: string,
): readonly Some[] => events.filter(({ metadata }) => Date.parse(metadata.recordedAt) <= Date.parse(knownAt));

export const factsOf = (history: readonly Recorded<AssignmentPublished>[]): readonly AssignmentFacts[] => [
  ...project(assignmentFacts, history).values(),
];

/** The facts as they were known at an instant: made of what had been recorded by then, and of nothing else. */
export const factsKnownAt = (
  history: readonly Recorded<AssignmentPublished>[],
  knownAt: string,
): readonly AssignmentFacts[] => factsOf(recordedBy(history, knownAt));
