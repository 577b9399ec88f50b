import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { RatingPublished } from '@dondoc/evaluation-contracts';
import type { Recorded } from '@dondoc/event-sourcing-kernel';

/** The events of one stream that people are told of, as others see them, from its first on. */
export type History =
  | Readonly<{ of: 'assignment'; events: readonly Recorded<AssignmentPublished>[] }>
  /** `unitName`: of the unit that is rated, or whose head is. */
  | Readonly<{ of: 'rating'; events: readonly Recorded<RatingPublished>[]; unitName: string }>;

/** As far as it had come with the event of a version. */
export const upTo = (history: History, version: number): History =>
  history.of === 'rating'
    ? { ...history, events: history.events.filter((event) => event.version <= version) }
    : { ...history, events: history.events.filter((event) => event.version <= version) };
