import type { AnyEvent } from './json.ts';

/** Who caused an event, by which command, and when it was written down. All of it is hashed. */
export type EventMetadata = Readonly<{
  /** Opaque id of a person, or `system:<process>`. Never a name. */
  actor: string;
  commandId: string;
  /** Id of the event or command that made this command be sent; the command's own id where nothing did. */
  causationId: string;
  /** Same for everything that follows from one request. */
  correlationId: string;
  /** Instant of writing, ISO 8601 UTC with milliseconds, by the store's clock. When the fact happened is in `data`. */
  recordedAt: string;
}>;

/** Place of an event in the global order. Both are decimal strings of 64-bit integers, compared as integers. */
export type GlobalPosition = Readonly<{ transactionId: string; position: string }>;

/** An event as the store holds it. `version` counts from 1 within its stream. `hash` values are lower-case hex. */
export type Recorded<Event extends AnyEvent = AnyEvent> = Readonly<{
  id: string;
  tenant: string;
  stream: string;
  version: number;
  schemaVersion: number;
  type: Event['type'];
  data: Event['data'];
  metadata: EventMetadata;
  global: GlobalPosition;
  previousHash: string;
  hash: string;
}> &
  Event;

export const compareGlobal = (a: GlobalPosition, b: GlobalPosition): number => {
  const byTransaction = BigInt(a.transactionId) - BigInt(b.transactionId);
  const difference = byTransaction === 0n ? BigInt(a.position) - BigInt(b.position) : byTransaction;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const startOfLog: GlobalPosition = { transactionId: '0', position: '0' };
