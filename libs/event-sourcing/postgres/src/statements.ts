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

/** From tenant to next tenant along the primary key, without a look at what lies between. */
export const tenants = `
  with recursive known as (
    (select tenant from es.event order by tenant limit 1)
    union all
    select (select event.tenant from es.event where event.tenant > known.tenant order by event.tenant limit 1)
    from known where known.tenant is not null
  )
  select tenant from known where tenant is not null`;

/** All events of the next streams of a tenant, by name: after one name, before another. */
export const readStreamsAfter = `
  select ${eventColumns('event')} from es.event
  where tenant = $1 and stream > $2 and stream <= (
    select max(named.stream) from (
      select first.stream from es.event first
      where first.tenant = $1 and first.stream > $2 and first.stream < $3 and first.version = 1
      order by first.stream limit $4
    ) as named
  )
  order by event.stream, event.version`;

export const existingStreams = `
  select named.stream from unnest($2::text[]) as named (stream)
  where exists (
    select from unnest($1::text[]) as known (tenant)
    join es.event on event.tenant = known.tenant and event.stream = named.stream and event.version = 1
  )`;
