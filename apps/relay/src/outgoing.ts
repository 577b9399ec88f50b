import type { Recorded } from '@dondoc/event-sourcing-kernel';
import type { Outgoing } from '@dondoc/messaging-kafka';
import { publishedOf, toMessage, type Router } from '@dondoc/messaging-kernel';

export type Departure = Readonly<{
  messages: readonly Outgoing[];
  /** The last event that is settled by sending them, or null when not even the first can be. */
  last: Recorded | null;
  /** Why the event after it cannot go out, or null. */
  blocked: string | null;
}>;

/**
 * What is to be sent for these events, up to the first that nobody said how to publish. The relay does not pass over
 * such a one: an event left out would be missing for ever, and nobody would notice.
 */
export const departureOf = (route: Router, events: readonly Recorded[]): Departure => {
  const messages: Outgoing[] = [];
  let last: Recorded | null = null;
  for (const event of events) {
    const routed = attempt(route, event);
    if ('blocked' in routed) return { messages, last, blocked: routed.blocked };
    if (routed.outcome === 'published')
      messages.push({ topic: routed.topic, ...toMessage(publishedOf(routed.topic, routed.recorded)) });
    last = event;
  }
  return { messages, last, blocked: null };
};

const attempt = (route: Router, event: Recorded) => {
  const where = `event ${event.id} (${event.type}, version ${event.version} of ${event.stream})`;
  try {
    const routed = route(event);
    if (routed.outcome !== 'unknown-category') return routed;
    return {
      blocked: `No publication is wired for category "${routed.category}": cannot publish ${where} nor what follows. Wire one and restart the relay.`,
    };
  } catch (error) {
    return {
      blocked: `The publication of ${where} failed: ${String(error)}. Correct it and restart the relay.`,
    };
  }
};
