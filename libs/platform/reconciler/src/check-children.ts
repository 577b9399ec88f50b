import {
  assignmentDecider,
  assignmentStream,
  isFinished,
  type AssignmentEvent,
} from '@dondoc/assignments-domain';
import { fold, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import type { StreamHistory } from '@dondoc/event-sourcing-postgres';
import { lateBy, type Measure } from './disagreements.ts';
import type { Finding, Found } from './finding.ts';

const reported = (finding: Finding): Found => ({ ...finding, repaired: false, hindrance: null });

/** What an assignment believes of its children beside their own streams: each was issued, and each end was told. */
export async function* checkChildren(
  store: Pick<EventStore, 'readStream'>,
  { tenant, stream, events }: StreamHistory,
  measure: Measure,
): AsyncGenerator<Found> {
  const history = events as readonly Recorded<AssignmentEvent>[];
  if (!history.some(({ type }) => type === 'ChildIssued')) return;
  const late = lateBy(measure);
  const state = fold(assignmentDecider, history);
  for (const child of state.status === 'absent' ? [] : state.terms.openChildren) {
    const childStream = assignmentStream(child);
    const life = await store.readStream<AssignmentEvent>(tenant, childStream);
    const divided = history.find((event) => event.type === 'ChildIssued' && event.data.child === child);
    const ended = life.find(({ type }) => type === 'ResultAccepted' || type === 'AssignmentCancelled');
    if (life.length === 0 && divided && late(divided.metadata.recordedAt))
      yield reported({ kind: 'follow-up-missing', tenant, stream, to: childStream, what: 'child' });
    if (ended && isFinished(fold(assignmentDecider, life)) && late(ended.metadata.recordedAt))
      yield reported({
        kind: 'follow-up-missing',
        tenant,
        stream: childStream,
        to: stream,
        what: 'end-of-child',
      });
  }
}
