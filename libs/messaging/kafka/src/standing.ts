import type { Pool, PoolClient } from 'pg';
import type { Standing } from './continuation.ts';

export type Place = Readonly<{ consumer: string; topic: string; partition: number }>;

/**
 * Reads where the consumer stands and locks the place until the transaction ends: of two members that briefly own the
 * same partition, one waits here and then finds the other's work done. An advisory lock, because a row lock gives the
 * transaction an id, and one with an id holds back every reader of the log for as long as its handler takes.
 */
export const lockStanding = async (
  tx: PoolClient,
  { consumer, topic, partition }: Place,
): Promise<Standing> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('consumer ' || $1, 0))`, [
    JSON.stringify([consumer, topic, partition]),
  ]);
  const { rows } = await tx.query<{ next_offset: string; last_event_id: string | null }>(
    `select next_offset, last_event_id from messaging.consumer_offset
     where consumer = $1 and topic = $2 and partition = $3`,
    [consumer, topic, partition],
  );
  return { nextOffset: BigInt(rows[0]?.next_offset ?? '0'), lastEventId: rows[0]?.last_event_id ?? null };
};

export const moveStanding = async (
  tx: PoolClient,
  { consumer, topic, partition }: Place,
  { nextOffset, lastEventId }: Standing,
): Promise<void> => {
  await tx.query(
    `insert into messaging.consumer_offset (consumer, topic, partition, next_offset, last_event_id)
     values ($1, $2, $3, $4, $5)
     on conflict (consumer, topic, partition) do update
     set next_offset = excluded.next_offset, last_event_id = excluded.last_event_id, updated_at = now()`,
    [consumer, topic, partition, String(nextOffset), lastEventId],
  );
};

/** All places of a consumer and where it stands there. */
export const readStandings = async (
  pool: Pool,
  consumer: string,
): Promise<readonly (Readonly<{ topic: string; partition: number }> & Standing)[]> => {
  const { rows } = await pool.query<{
    topic: string;
    partition: number;
    next_offset: string;
    last_event_id: string | null;
  }>(
    'select topic, partition, next_offset, last_event_id from messaging.consumer_offset where consumer = $1',
    [consumer],
  );
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    nextOffset: BigInt(row.next_offset),
    lastEventId: row.last_event_id,
  }));
};
