import type { AnyProjection, GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { inTransaction } from '@dondoc/messaging-kafka';
import type { Router } from '@dondoc/messaging-kernel';
import type { Pool } from 'pg';
import { projectInto } from './project-into.ts';
import { publishedForm } from './published-form.ts';
import { readOn, type Log } from './rebuild.ts';

/**
 * Takes what the log holds after `from` into the live documents, straight from the log, as it would come over Kafka.
 * Answers up to where, to go on from. For a ward shown without Kafka; what was taken in before is passed over.
 */
export const projectLog = async (
  pool: Pool,
  store: Log,
  projections: readonly AnyProjection[],
  route: Router,
  from: GlobalPosition,
): Promise<GlobalPosition> => {
  const { at } = await readOn(store, from, (events) =>
    inTransaction(pool, (tx) =>
      projectInto(
        tx,
        projections,
        events.flatMap((event) => publishedForm(route, event) ?? []),
      ),
    ),
  );
  return at;
};
