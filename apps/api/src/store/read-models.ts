import type { Json, Recorded } from '@dondoc/event-sourcing-kernel';

export const READ_MODELS = Symbol('ReadModels');

/** A projection, as far as a reader of its documents needs it. */
export type ReadableProjection<Document> = Readonly<{
  name: string;
  evolve: (document: Document | null, recorded: Recorded & never) => Document | null;
}>;

/** What documents hold: of each group at least one of its values, in fields of these names. */
export type Held = readonly (readonly Readonly<Record<string, Json>>[])[];

/** The documents of the ward's projections, as far as the projector has come. */
export type ReadModels = Readonly<{
  find: <Document>(projection: ReadableProjection<Document>, id: string) => Promise<Document | null>;
  /** In order of id, compared as bytes; only ids that begin with `idPrefix` where one is given. */
  list: <Document>(
    projection: ReadableProjection<Document>,
    idPrefix?: string,
  ) => Promise<readonly Document[]>;
  /** In no particular order. */
  holding: <Document>(projection: ReadableProjection<Document>, held: Held) => Promise<readonly Document[]>;
}>;
