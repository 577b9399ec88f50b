import { eventColumns } from './event-row.ts';

/** One row for each event, or one without an event. */
export const append = `
  select answer.outcome, answer.actual_version as "actualVersion", ${eventColumns('(answer.recorded)')}
  from es.append($1, $2, $3, $4, $5, $6, $7, $8, $9) as answer`;

export const readStream = `
  select ${eventColumns('event')} from es.event
  where tenant = $1 and stream = $2 and version > $3
  order by event.version`;

/** No row for a command the stream has not seen; one without an event for a command that did nothing. */
export const readCommand = `
  select ${eventColumns('event')}
  from es.command left join es.event on event.tenant = command.tenant and event.stream = command.stream
    and event.version between command.from_version and command.to_version
  where command.tenant = $1 and command.stream = $2 and command.command_id = $3
  order by event.version`;

/**
 * Stops at the oldest transaction still open: it may yet add events before those of younger ones that have committed.
 * An upper bound on the index's first column, so the page is one short walk along the index.
 */
export const readAll = `
  select ${eventColumns('event')} from es.event
  where (transaction_id, position) > ($1::text::xid8, $2::bigint)
    and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
  order by event.transaction_id, event.position
  limit $3`;
