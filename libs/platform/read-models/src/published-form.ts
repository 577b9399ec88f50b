import type { Recorded } from '@dondoc/event-sourcing-kernel';
import type { Router } from '@dondoc/messaging-kernel';

/** The log has events of a kind nobody said how to publish. */
export class UnpublishableError extends Error {
  override readonly name = 'UnpublishableError';
}

/** The event as Kafka carries it, or null for one that stays in the log. */
export const publishedForm = (route: Router, event: Recorded): Recorded | null => {
  const routed = route(event);
  switch (routed.outcome) {
    case 'published':
      return routed.recorded;
    case 'kept':
      return null;
    case 'unknown-category':
      throw new UnpublishableError(
        `No publication is wired for streams of category "${routed.category}" (event ${event.id} of ${event.stream}).`,
      );
  }
};
