import type { AnyEvent } from './json.ts';
import type { EventMetadata, GlobalPosition, Recorded } from './recorded-event.ts';

export type NewEvent<Event extends AnyEvent = AnyEvent> = Event & Readonly<{ schemaVersion?: number }>;

export type AppendContext = Readonly<{ tenant: string }> & Omit<EventMetadata, 'recordedAt'>;

export type AppendResult<Event extends AnyEvent = AnyEvent> =
  | Readonly<{ outcome: 'appended'; events: readonly Recorded<Event>[] }>
  /** This command id was already carried out on this stream: here is what it did then. */
  | Readonly<{ outcome: 'repeated'; events: readonly Recorded<Event>[] }>
  /** Somebody else wrote first. */
  | Readonly<{ outcome: 'conflict'; actualVersion: number }>;

/** The port every store keeps; `@dondoc/event-sourcing-testing` holds the contract suite. */
export type EventStore = Readonly<{
  /**
   * Writes all events or none, in one round trip. `expectedVersion` is the stream's version that the decision was
   * made on, 0 for a stream that does not exist. An append of no events still remembers the command id.
   */
  append: <Event extends AnyEvent>(
    stream: string,
    expectedVersion: number,
    events: readonly NewEvent<Event>[],
    context: AppendContext,
  ) => Promise<AppendResult<Event>>;
  /** The stream's events in order of version, from `afterVersion` (default 0) on. Unknown stream: empty. */
  readStream: <Event extends AnyEvent>(
    tenant: string,
    stream: string,
    afterVersion?: number,
  ) => Promise<readonly Recorded<Event>[]>;
  /** What this command did to this stream, or null when the stream has not seen it. */
  readCommand: <Event extends AnyEvent>(
    tenant: string,
    stream: string,
    commandId: string,
  ) => Promise<readonly Recorded<Event>[] | null>;
  /**
   * Up to `limit` events after `after` in global order, of all tenants. Only events that no transaction still open
   * can precede: whoever reads on from the last one returned never skips an event.
   */
  readAll: (after: GlobalPosition, limit: number) => Promise<readonly Recorded[]>;
}>;
