import {
  compareGlobal,
  type AnyEvent,
  type AppendContext,
  type EventStore,
  type GlobalPosition,
  type NewEvent,
  type Recorded,
} from '@dondoc/event-sourcing-kernel';
import {
  canonicalBytes,
  chainHash,
  genesisHash,
  readBack,
  writeDown,
  type ChainedEvent,
  type ChainReader,
  type HashedFields,
  type Sha256,
} from '@dondoc/ledger';

type Entry = Readonly<{ stored: ChainedEvent; global: GlobalPosition }>;

/** `now`: the clock that `recordedAt` is read from. `newId`: a new unique event id each call. */
export type InMemoryPorts = Readonly<{ now: () => Date; newId: () => string; sha256: Sha256 }>;

/** The event store for specs and for trying things out: it keeps the contract and forgets everything at the end. */
export const inMemoryEventStore = ({ now, newId, sha256 }: InMemoryPorts): EventStore & ChainReader => {
  const log: Entry[] = [];
  const streams = new Map<string, readonly Entry[]>();
  const commands = new Map<string, readonly Entry[]>();
  let transactions = 0;

  const chain = (head: string, fields: readonly HashedFields[]): readonly ChainedEvent[] => {
    let previousHash = head;
    return fields.map((field) => {
      const hash = chainHash(sha256, previousHash, canonicalBytes(field));
      const stored = { ...field, previousHash, hash };
      previousHash = hash;
      return stored;
    });
  };

  return {
    append: async <Event extends AnyEvent>(
      stream: string,
      expectedVersion: number,
      events: readonly NewEvent<Event>[],
      context: AppendContext,
    ) => {
      const streamKey = keyOf(context.tenant, stream);
      const commandKey = keyOf(context.tenant, stream, context.commandId);
      const before = streams.get(streamKey) ?? [];
      const earlier = commands.get(commandKey);
      if (earlier) return { outcome: 'repeated', events: earlier.map(recorded<Event>) };
      if (before.length !== expectedVersion) return { outcome: 'conflict', actualVersion: before.length };
      const written = writeDown(stream, expectedVersion, events, context, { now, newId });
      transactions += 1;
      const entries = chain(before.at(-1)?.stored.hash ?? genesisHash, written.events).map(
        (stored, index) => ({
          stored,
          global: { transactionId: String(transactions), position: String(log.length + index + 1) },
        }),
      );
      log.push(...entries);
      streams.set(streamKey, [...before, ...entries]);
      commands.set(commandKey, entries);
      return { outcome: 'appended', events: entries.map(recorded<Event>) };
    },
    readStream: async <Event extends AnyEvent>(tenant: string, stream: string, afterVersion = 0) =>
      (streams.get(keyOf(tenant, stream)) ?? []).slice(afterVersion).map(recorded<Event>),
    readCommand: async <Event extends AnyEvent>(tenant: string, stream: string, commandId: string) =>
      commands.get(keyOf(tenant, stream, commandId))?.map(recorded<Event>) ?? null,
    readAll: async (after, limit) =>
      log
        .filter(({ global }) => compareGlobal(global, after) > 0)
        .slice(0, limit)
        .map(recorded),
    readChain: async (tenant, stream) =>
      (streams.get(keyOf(tenant, stream)) ?? []).map(({ stored }) => stored),
  };
};

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

const recorded = <Event extends AnyEvent>({ stored, global }: Entry): Recorded<Event> =>
  readBack<Event>(stored, global);
