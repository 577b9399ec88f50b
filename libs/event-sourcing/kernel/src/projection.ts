import type { AnyEvent } from './json.ts';
import type { Recorded } from './recorded-event.ts';

/** A read model as a pure fold. It keeps facts; whoever reads it derives what depends on the present instant. */
export type Projection<Document, Event extends AnyEvent> = Readonly<{
  name: string;
  /** A change of meaning is a new version, built beside the old one and then swapped. */
  version: number;
  handles: readonly Event['type'][];
  documentId: (recorded: Recorded<Event>) => string;
  /** Returning null removes the document. */
  evolve: (document: Document | null, recorded: Recorded<Event>) => Document | null;
}>;

/** Any projection, for those who run them without looking inside. */
export type AnyProjection = Projection<unknown, AnyEvent>;

/** Builds every document from a history, as `rebuild` and the specs do. */
export const project = <Document, Event extends AnyEvent>(
  projection: Projection<Document, Event>,
  history: readonly Recorded<Event>[],
): ReadonlyMap<string, Document> => {
  const documents = new Map<string, Document>();
  for (const recorded of history) {
    if (!projection.handles.includes(recorded.type)) continue;
    const id = projection.documentId(recorded);
    const next = projection.evolve(documents.get(id) ?? null, recorded);
    if (next === null) documents.delete(id);
    else documents.set(id, next);
  }
  return documents;
};
