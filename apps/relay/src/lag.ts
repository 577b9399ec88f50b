import type { Pool } from 'pg';

/** Events of the log not yet published, counted up to `mostCounted`, and the age of the oldest of them in seconds. */
export type RelayLag = Readonly<{ events: number; seconds: number }>;

const mostCounted = 10_000;

export const relayLag = async (pool: Pick<Pool, 'query'>, name: string): Promise<RelayLag> => {
  const { rows } = await pool.query<RelayLag>(
    `with published as (
       select transaction_id, position from messaging.relay_checkpoint where name = $1
       union all select '0'::xid8, 0 order by transaction_id desc limit 1
     ), due as (
       select e.metadata, e.transaction_id, e.position
       from published c, lateral (select * from es.event
                  where (transaction_id, position) > (c.transaction_id, c.position)
                  order by transaction_id, position limit $2) e
     )
     select (select count(*)::int from due) as events,
       greatest(0, coalesce(extract(epoch from now() -
         (select (metadata::json ->> 'recordedAt')::timestamptz from due order by transaction_id, position limit 1)), 0)
       )::float8 as seconds`,
    [name, mostCounted],
  );
  return rows[0] ?? { events: 0, seconds: 0 };
};
