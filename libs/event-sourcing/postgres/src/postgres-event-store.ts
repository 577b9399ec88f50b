import type { AnyEvent, AppendContext, EventStore, NewEvent } from '@dondoc/event-sourcing-kernel';
import { writeDown, type ChainReader } from '@dondoc/ledger';
import type pg from 'pg';
import { toChained, toRecorded, type EmptyRow, type EventRow } from './event-row.ts';
import * as statements from './statements.ts';

/** `now`: the clock that `recordedAt` is read from. `newId`: a new unique event id each call. */
export type PostgresPorts = Readonly<{ now: () => Date; newId: () => string }>;

type AppendRow = Readonly<{ outcome: 'appended' | 'repeated' | 'conflict'; actualVersion: number }> &
  (EventRow | EmptyRow);

/**
 * The event store on the schema `es` of `@dondoc/postgres-schema`. Each call is one statement: one round trip. Errors of
 * the database come through as they are; an append that met one may be sent again under the same command id.
 */
export const postgresEventStore = (
  pool: Pick<pg.Pool, 'query'>,
  ports: PostgresPorts,
): EventStore & ChainReader => {
  const rowsOf = async <Row extends object>(statement: string, values: readonly unknown[]) =>
    (await pool.query<Row>(statement, [...values])).rows;

  return {
    append: async <Event extends AnyEvent>(
      stream: string,
      expectedVersion: number,
      events: readonly NewEvent<Event>[],
      context: AppendContext,
    ) => {
      const written = writeDown(stream, expectedVersion, events, context, ports);
      const rows = await rowsOf<AppendRow>(statements.append, [
        context.tenant,
        stream,
        expectedVersion,
        context.commandId,
        written.metadata,
        written.events.map(({ id }) => id),
        written.events.map(({ type }) => type),
        written.events.map(({ schemaVersion }) => schemaVersion),
        written.events.map(({ data }) => data),
      ]);
      const [answer] = rows;
      if (!answer) throw new Error('es.append answered nothing: is the schema that of this release?');
      const { outcome, actualVersion } = answer;
      if (outcome === 'conflict') return { outcome, actualVersion };
      return { outcome, events: toRecorded<Event>(rows.map(eventOf)) };
    },
    readStream: async <Event extends AnyEvent>(tenant: string, stream: string, afterVersion = 0) =>
      toRecorded<Event>(await rowsOf<EventRow>(statements.readStream, [tenant, stream, afterVersion])),
    readCommand: async <Event extends AnyEvent>(tenant: string, stream: string, commandId: string) => {
      const rows = await rowsOf<EventRow | EmptyRow>(statements.readCommand, [tenant, stream, commandId]);
      return rows.length === 0 ? null : toRecorded<Event>(rows);
    },
    readAll: async ({ transactionId, position }, limit) =>
      toRecorded(await rowsOf<EventRow>(statements.readAll, [transactionId, position, limit])),
    readChain: async (tenant, stream) =>
      (await rowsOf<EventRow>(statements.readStream, [tenant, stream, 0])).map(toChained),
  };
};

const eventOf = ({ outcome: _outcome, actualVersion: _version, ...row }: AppendRow): EventRow | EmptyRow =>
  row;
