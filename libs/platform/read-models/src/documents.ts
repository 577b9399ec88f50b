import type { Json } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';
import type { PoolClient } from 'pg';

/** Address of a document, and what stands there: null where nothing does. */
export type Place = Readonly<{ projection: string; build: string; tenant: string; id: string }>;
export type Slot = Place & { document: Json | null; readonly existed: boolean; changed: boolean };

export const slotKey = ({ projection, build, tenant, id }: Place): string =>
  JSON.stringify([projection, build, tenant, id]);

const columns = (places: readonly Place[]) => [
  places.map(({ projection }) => projection),
  places.map(({ build }) => build),
  places.map(({ tenant }) => tenant),
  places.map(({ id }) => id),
];

/** Reads all places in one query and locks what stands there, in one order for everybody. */
export const loadSlots = async (
  tx: PoolClient,
  places: readonly Place[],
): Promise<ReadonlyMap<string, Slot>> => {
  const slots = new Map<string, Slot>(
    places.map((place) => [slotKey(place), { ...place, document: null, existed: false, changed: false }]),
  );
  const { rows } = await tx.query<Place & { document: Json }>(
    `select projection, build, tenant, id, d.document
     from read_model.document d
     join unnest($1::text[], $2::text[], $3::text[], $4::text[]) as p (projection, build, tenant, id)
       using (projection, build, tenant, id)
     order by projection, build, tenant, id for update of d`,
    columns([...slots.values()]),
  );
  for (const row of rows) slots.set(slotKey(row), { ...row, existed: true, changed: false });
  return slots;
};

/** Writes what changed. Rejects with TransientError when somebody else made one of the new documents meanwhile. */
export const storeSlots = async (tx: PoolClient, slots: ReadonlyMap<string, Slot>): Promise<void> => {
  const changed = [...slots.values()].filter(({ changed }) => changed);
  const kept = changed.filter(({ document }) => document !== null);
  const texts = (some: readonly Slot[]) => some.map(({ document }) => JSON.stringify(document));

  const gone = changed.filter(({ document, existed }) => document === null && existed);
  if (gone.length > 0)
    await tx.query(
      `delete from read_model.document
       where (projection, build, tenant, id) in (select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]))`,
      columns(gone),
    );
  const old = kept.filter(({ existed }) => existed);
  if (old.length > 0)
    await tx.query(
      `update read_model.document d set document = n.document::jsonb, updated_at = now()
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
         as n (projection, build, tenant, id, document)
       where (d.projection, d.build, d.tenant, d.id) = (n.projection, n.build, n.tenant, n.id)`,
      [...columns(old), texts(old)],
    );
  const fresh = kept.filter(({ existed }) => !existed);
  if (fresh.length === 0) return;
  const { rowCount } = await tx.query(
    `insert into read_model.document (projection, build, tenant, id, document)
     select projection, build, tenant, id, document::jsonb
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
       as n (projection, build, tenant, id, document)
     on conflict do nothing`,
    [...columns(fresh), texts(fresh)],
  );
  if (rowCount !== fresh.length)
    throw new TransientError('A document was made by another stream at the same time: fold both once more.');
};
