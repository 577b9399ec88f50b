import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import type { RatingEvent } from '@dondoc/evaluation-rating';
import { startOfLog, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import type { SampleYear } from './tell-year.ts';
import { yearTenant } from './ward.ts';

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

/** What each rating's log holds, by the rating's id. */
export const ratingHistories = async ({
  entries,
  store,
}: SampleYear): Promise<ReadonlyMap<string, readonly Recorded<RatingEvent>[]>> => {
  const streams = new Set(entries.flatMap(({ stream }) => (stream.startsWith('rating/') ? stream : [])));
  const found = new Map<string, readonly Recorded<RatingEvent>[]>();
  for (const stream of streams)
    found.set(stream.slice('rating/'.length), await store.readStream<RatingEvent>(yearTenant, stream));
  return found;
};
