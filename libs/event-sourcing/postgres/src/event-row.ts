import type { AnyEvent, GlobalPosition, Recorded } from '@dondoc/event-sourcing-kernel';
import { readBack, type ChainedEvent } from '@dondoc/ledger';

/** A row of `es.event` under the names used in code; 64-bit integers as decimal strings, hashes as hex. */
export type EventRow = ChainedEvent & GlobalPosition;

/** What an outer join gives where a command did nothing. */
export type EmptyRow = Readonly<{ version: null }>;

/** The columns of an `EventRow`, taken from an SQL expression of type `es.event`. */
export const eventColumns = (event: string): string => `
  ${event}.tenant, ${event}.stream, ${event}.version, ${event}.id, ${event}.type,
  ${event}.schema_version as "schemaVersion", ${event}.data, ${event}.metadata,
  encode(${event}.previous_hash, 'hex') as "previousHash", encode(${event}.hash, 'hex') as hash,
  ${event}.transaction_id::text as "transactionId", ${event}.position::text as position`;

export const toChained = ({ transactionId: _id, position: _position, ...chained }: EventRow): ChainedEvent =>
  chained;

export const toRecorded = <Event extends AnyEvent>(
  rows: readonly (EventRow | EmptyRow)[],
): readonly Recorded<Event>[] =>
  rows
    .filter(isEvent)
    .map((row) =>
      readBack<Event>(toChained(row), { transactionId: row.transactionId, position: row.position }),
    );

const isEvent = (row: EventRow | EmptyRow): row is EventRow => row.version !== null;
