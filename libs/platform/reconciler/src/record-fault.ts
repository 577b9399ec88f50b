import { assignmentDecider, type Instant } from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import type { StreamHistory } from '@dondoc/event-sourcing-postgres';

const actor = 'system:reconciler';

type Missed = Readonly<{ stage: string; since: Instant }>;

/**
 * Records that a stage did not happen when it was due, so that nobody else answers for the time since. Once for each stage
 * and instant. Answers with the version that the stream is at.
 */
export const recordFault = async (
  store: EventStore,
  { tenant, stream, events }: StreamHistory,
  { stage, since }: Missed,
  now: Instant,
): Promise<number> => {
  const commandId = `${stream}/fault/${stage}/${since}`;
  const correlationId = events[0]?.metadata.correlationId ?? commandId;
  const context = { tenant, actor, commandId, causationId: commandId, correlationId };
  const data = { at: now, from: since, to: now, what: stage };
  const handled = await handleWith(store, assignmentDecider)(
    stream,
    { type: 'RecordSystemFault', data },
    context,
  );
  return handled.version;
};
