import type { Recorded } from '@dondoc/event-sourcing-kernel';

export const READ_MODELS = Symbol('ReadModels');

/** A projection, as far as a reader of its documents needs it. */
export type ReadableProjection<Document> = Readonly<{
  name: string;
  evolve: (document: Document | null, recorded: Recorded & never) => Document | null;
}>;

/** The documents of the ward's projections, as far as the projector has come. */
export type ReadModels = Readonly<{
  find: <Document>(projection: ReadableProjection<Document>, id: string) => Promise<Document | null>;
  /** In order of id, compared as bytes; only ids that begin with `idPrefix` where one is given. */
  list: <Document>(
    projection: ReadableProjection<Document>,
    idPrefix?: string,
  ) => Promise<readonly Document[]>;
}>;
