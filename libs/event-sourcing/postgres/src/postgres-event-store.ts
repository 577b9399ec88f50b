import type { AnyEvent, AppendContext, EventStore, NewEvent } from '@dondoc/event-sourcing-kernel';
import { metadataText, writeDown, type ChainReader } from '@dondoc/ledger';
import type pg from 'pg';
import { columnsOf, toChained, toRecorded, type EventRow, type MaybeEventRow, type Queryable } from './event-row.ts';

/** `now`: the clock that `recordedAt` is read from. `newId`: a new unique event id each call. */
export type PostgresPorts = Readonly<{ now: () => Date; newId: () => string }>;

/**
 * The event store on the schema `es` of `@dondoc/postgres-schema`. Each call is one statement, so one round trip. Errors
 * of the database come through as they are: an append that failed by one may be sent again under the same command id.
 */
export const postgresEventStore = (
  pool: Queryable,
  { now, newId }: PostgresPorts,
): EventStore & ChainReader => ({
  append: async <Event extends AnyEvent>(
    stream: string,
    expectedVersion: number,
    events: readonly NewEvent<Event>[],
    context: AppendContext,
  ) => { throw new Error('') },
});
