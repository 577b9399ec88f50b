import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import { startOfLog, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';

/** The assignments' events of a log as others read them, in its order. */
export const publishedYear = async (
  store: Pick<EventStore, 'readAll'>,
): Promise<readonly Recorded<AssignmentPublished>[]> => {
  const all = await store.readAll(startOfLog, 100_000);
  return all
    .filter(({ stream }) => stream.startsWith('assignment/'))
    .map((recorded) => ({
      ...recorded,
      ...publishedAssignmentEvent(recorded as Recorded<AssignmentEvent>),
    }));
};
