import { isBefore, stageName, type ActingStage, type Instant, type Stage } from '@dondoc/assignments-domain';
import type { RecordSystemFault } from '@dondoc/assignments-domain';
import type { Planned } from './timeline.ts';

const aMinute = 60_000;

const earlierOf = (a: Instant, b: Instant): Instant => (isBefore(b, a) ? b : a);
const laterOf = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);

/**
 * What is carried out much later than it was due is a fault of this system's. Due since the stage's instant, or that of
 * the stage that was waited for and has collapsed into it; not since before the event, or the ward's decision, that made it due.
 */
export const ourFault = (
  due: ActingStage,
  awaited: Stage,
  { policy, timeline }: Pick<Planned, 'policy' | 'timeline'>,
  at: Instant,
): RecordSystemFault | null => {
  const collapsed = 'dueAt' in awaited && 'dueAt' in due && awaited.dueAt === due.dueAt;
  const first = collapsed ? earlierOf(due.at, awaited.at) : due.at;
  const from = laterOf(first, timeline.since);
  return Date.parse(at) - Date.parse(from) > policy.ourFault.afterMinutes * aMinute
    ? { type: 'RecordSystemFault', data: { at, from, to: at, what: stageName(due) } }
    : null;
};
