import { assignmentPublishedSchema, type AssignmentPublished } from '@dondoc/assignments-contracts';
import type { EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import type { Router } from '@dondoc/messaging-kernel';

export type AssignmentHistory = readonly Recorded<AssignmentPublished>[];
export type AssignmentHistories = (tenant: string, assignment: string) => Promise<AssignmentHistory>;

export const assignmentPrefix = 'assignment/';

/** An assignment's events as others see them, read from the log: no read model can be behind. */
export const assignmentHistories =
  (store: Pick<EventStore, 'readStream'>, route: Router): AssignmentHistories =>
  async (tenant, assignment) => {
    const events = await store.readStream(tenant, `${assignmentPrefix}${assignment}`);
    return events.flatMap((event) => {
      const routed = route(event);
      if (routed.outcome !== 'published') return [];
      const { type, data } = routed.recorded;
      const parsed = assignmentPublishedSchema.safeParse({ type, data });
      return parsed.success ? [{ ...routed.recorded, ...parsed.data }] : [];
    });
  };
