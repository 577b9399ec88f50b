import { startOfLog, type GlobalPosition } from '@dondoc/event-sourcing-kernel';
import type { Landing } from '@dondoc/messaging-kafka';
import type { ClientBase } from 'pg';

/** How far the log is published, and where on Kafka the published events lie. */
export type Checkpoint = Readonly<{ at: GlobalPosition; positions: ReadonlyMap<string, Landing> }>;

const keyOf = ({ topic, partition }: Landing): string => `${topic}/${partition}`;

export const readCheckpoint = async (connection: ClientBase, name: string): Promise<Checkpoint> => {
  const checkpoint = await connection.query<{ transaction_id: string; position: string }>(
    'select transaction_id::text, position::text from messaging.relay_checkpoint where name = $1',
    [name],
  );
  const [at] = checkpoint.rows;
  const positions = await connection.query<{ topic: string; partition: number; first: string; last: string }>(
    'select topic, partition, first_offset as first, last_offset as last from messaging.relay_position where name = $1',
    [name],
  );
  return {
    at: at ? { transactionId: at.transaction_id, position: at.position } : startOfLog,
    positions: new Map(
      positions.rows
        .map(({ topic, partition, first, last }) => ({
          topic,
          partition,
          first: BigInt(first),
          last: BigInt(last),
        }))
        .map((landing) => [keyOf(landing), landing]),
    ),
  };
};

/** Whether Kafka put an event where it should already have had one: it has lost what was there. */
export const landedTooLow = ({ positions }: Checkpoint, landings: readonly Landing[]): boolean =>
  landings.some((landing) => landing.first <= (positions.get(keyOf(landing))?.last ?? -1n));

/** Moves the checkpoint forward, never back: what a second relay that was late has to say is too late. */
export const moveCheckpoint = async (
  connection: ClientBase,
  name: string,
  before: Checkpoint,
  at: GlobalPosition,
  landings: readonly Landing[],
): Promise<Checkpoint> => {
  const positions = new Map(before.positions);
  for (const landing of landings) {
    const first = positions.get(keyOf(landing))?.first ?? landing.first;
    positions.set(keyOf(landing), { ...landing, first });
  }
  const touched = [...new Set(landings.map(keyOf))].flatMap((key) => positions.get(key) ?? []);
  // One statement, hence one transaction and one round trip.
  await connection.query(
    `with moved as (
       insert into messaging.relay_checkpoint as c (name, transaction_id, position) values ($1, $2::text::xid8, $3)
       on conflict (name) do update
       set transaction_id = excluded.transaction_id, position = excluded.position, published_at = now()
       where (c.transaction_id, c.position) < (excluded.transaction_id, excluded.position)
     )
     insert into messaging.relay_position (name, topic, partition, first_offset, last_offset)
     select $1, * from unnest($4::text[], $5::int[], $6::bigint[], $7::bigint[])
     on conflict (name, topic, partition) do update set last_offset = excluded.last_offset`,
    [
      name,
      at.transactionId,
      at.position,
      touched.map(({ topic }) => topic),
      touched.map(({ partition }) => partition),
      touched.map(({ first }) => String(first)),
      touched.map(({ last }) => String(last)),
    ],
  );
  return { at, positions };
};

/** Forgets that anything was published. */
export const startOver = async (connection: ClientBase, name: string): Promise<Checkpoint> => {
  await connection.query(
    `with forgotten as (delete from messaging.relay_position where name = $1)
     delete from messaging.relay_checkpoint where name = $1`,
    [name],
  );
  return { at: startOfLog, positions: new Map() };
};
