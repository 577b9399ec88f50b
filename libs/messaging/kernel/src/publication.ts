import type { AnyEvent, Recorded } from '@dondoc/event-sourcing-kernel';
import { categoryOf, topicOfCategory } from './topics.ts';

/**
 * What a context tells others of one of its events: the contract event and the topic it goes to. Null: others learn
 * that something happened, not what. Pure, so that a read model rebuilt from the log equals one built from Kafka.
 */
export type Publication = (recorded: Recorded) => Readonly<{ topic: string; event: AnyEvent }> | null;

/** Stands in for an event its context keeps to itself, so that a stream's versions have no holes on Kafka. */
export const withheld = { type: 'dondoc.withheld.v1', data: {} } as const satisfies AnyEvent;

export type Routed =
  /** `recorded` is the event as published: the log's own record with the contract's type and data. */
  | Readonly<{ outcome: 'published'; topic: string; recorded: Recorded }>
  /** Kept back, and its category has no topic where its absence could be noticed. */
  | Readonly<{ outcome: 'kept' }>
  /** Nobody said what to publish for this category: a mistake in the wiring. */
  | Readonly<{ outcome: 'unknown-category'; category: string }>;

/** Decides where an event goes and as what. */
export type Router = (recorded: Recorded) => Routed;

/** Composes the contexts' publications, keyed by the category of the streams they own. */
export const publicationOf =
  (publications: Readonly<Record<string, Publication>>): Router =>
  (recorded) => {
    const category = categoryOf(recorded.stream);
    const publication = Object.hasOwn(publications, category) ? publications[category] : undefined;
    if (!publication) return { outcome: 'unknown-category', category };
    const published = publication(recorded);
    const topic = published ? published.topic : topicOfCategory(category);
    if (topic === null) return { outcome: 'kept' };
    const { type, data } = published ? published.event : withheld;
    return { outcome: 'published', topic, recorded: { ...recorded, type, data } };
  };
