import type { Pool } from 'pg';
import type { Found } from './finding.ts';

const relay = 'relay';
const mostCounted = 10_000;

type Lag = Readonly<{ events: number; seconds: number | null }>;

/** Counted up to a bound, along the index of the log's order from where the relay has come. */
const unpublished = async (pool: Pick<Pool, 'query'>, now: string): Promise<Lag> => {
  const { rows } = await pool.query<Lag>(
    `with published as (
       select transaction_id, position from messaging.relay_checkpoint where name = $1
       union all select '0'::xid8, 0 order by transaction_id desc limit 1
     ), due as (
       select waiting.* from published, lateral (
         select transaction_id, position, metadata from es.event
         where (event.transaction_id, event.position) > (published.transaction_id, published.position)
         order by transaction_id, position limit $2
       ) as waiting
     )
     select count(*)::int as events, extract(epoch from $3::timestamptz - (
       select (metadata::json ->> 'recordedAt')::timestamptz from due order by transaction_id, position limit 1
     ))::float8 as seconds from due`,
    [relay, mostCounted, now],
  );
  return rows[0] ?? { events: 0, seconds: null };
};

/** What did not get out, and what could not be taken in. Both need a person: nothing is repaired here. */
export async function* checkDelivery(
  pool: Pick<Pool, 'query'>,
  { now, toleranceMs }: Readonly<{ now: string; toleranceMs: number }>,
): AsyncGenerator<Found> {
  const { events, seconds } = await unpublished(pool, now);
  if (seconds !== null && seconds * 1000 > toleranceMs)
    yield { kind: 'events-not-relayed', events, seconds, repaired: false, hindrance: null };
  const { rows } = await pool.query<{ consumer: string; count: number }>(
    'select consumer, count(*)::int as count from messaging.dead_letter group by consumer order by consumer',
  );
  for (const { consumer, count } of rows)
    yield { kind: 'dead-letters', consumer, count, repaired: false, hindrance: null };
}
