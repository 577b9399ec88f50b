import type {
  AnyEvent,
  AppendContext,
  GlobalPosition,
  NewEvent,
  Recorded,
} from '@dondoc/event-sourcing-kernel';

/** What an event's hash covers: all of it, and nothing that may ever change. `data` and `metadata` are the JSON texts kept. */
export type HashedFields = Readonly<{
  tenant: string;
  stream: string;
  version: number;
  id: string;
  type: string;
  schemaVersion: number;
  data: string;
  metadata: string;
}>;

/** An event as written down, with its link in its stream's chain. Hashes are lower-case hex. */
export type ChainedEvent = HashedFields & Readonly<{ previousHash: string; hash: string }>;

/** What a store offers beside its events to those who verify them. */
export type ChainReader = Readonly<{
  /** The stream's events as the texts that were hashed, in order of version. */
  readChain: (tenant: string, stream: string) => Promise<readonly ChainedEvent[]>;
}>;

type Pen = Readonly<{ now: () => Date; newId: () => string }>;

/** What one command adds to a stream: its events, and the metadata that it has even without any. */
export type WrittenDown = Readonly<{ metadata: string; events: readonly HashedFields[] }>;

/**
 * The texts that a store keeps for new events following `expectedVersion`. Throws a TypeError for a name that UTF-8 text
 * cannot hold unchanged: two such names could hash alike.
 */
export const writeDown = (
  stream: string,
  expectedVersion: number,
  events: readonly NewEvent[],
  context: AppendContext,
  { now, newId }: Pen,
): WrittenDown => {
  const tenant = exact('tenant', context.tenant);
  const metadata = metadataText({ ...context, commandId: exact('command id', context.commandId) }, now());
  const written = events.map((event, index) => ({
    tenant,
    stream: exact('stream', stream),
    version: expectedVersion + index + 1,
    id: exact('event id', newId()),
    type: exact('event type', event.type),
    schemaVersion: event.schemaVersion ?? 1,
    data: JSON.stringify(event.data),
    metadata,
  }));
  return { metadata, events: written };
};

/** Keys in order of code units, no white space: the form of RFC 8785. */
const metadataText = (
  { actor, commandId, causationId, correlationId }: AppendContext,
  recordedAt: Date,
): string =>
  JSON.stringify({ actor, causationId, commandId, correlationId, recordedAt: recordedAt.toISOString() });

/** Whether UTF-8 text can hold it unchanged: no NUL, no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

const exact = (what: string, text: string): string => {
  if (!isStorable(text))
    throw new TypeError(
      `The ${what} ${JSON.stringify(text)} holds a character that cannot be stored: remove it.`,
    );
  return text;
};

/** Reads a stored event back. Its JSON was written by `writeDown`, so its shape is trusted here and upcast elsewhere. */
export const readBack = <Event extends AnyEvent>(stored: ChainedEvent, global: GlobalPosition) =>
  ({
    ...stored,
    data: JSON.parse(stored.data),
    metadata: JSON.parse(stored.metadata),
    global,
  }) as unknown as Recorded<Event>;
