import { existingStreams } from '@dondoc/event-sourcing-postgres';
import type { Pool } from 'pg';
import type { Found } from './finding.ts';
import type { Workflows } from './workflows.ts';

/**
 * Running workflows that no stream stands behind. They are left as they are: where the event store was restored from an
 * older backup, they may be the only trace of what is missing in it.
 */
export async function* checkWorkflows(
  pool: Pick<Pool, 'query'>,
  workflows: Workflows,
): AsyncGenerator<Found> {
  for await (const ids of workflows.running()) {
    const known = await existingStreams(pool, ids);
    for (const workflowId of ids)
      if (!known.has(workflowId) && (await workflows.standing(workflowId)).running)
        yield { kind: 'workflow-without-assignment', workflowId, repaired: false, hindrance: null };
  }
}
