import type { AnyProjection } from '@dondoc/event-sourcing-kernel';
import type { PoolClient } from 'pg';

/** One body of documents of a projection. Several may stand beside each other; readers see the live one. */
export type Build = Readonly<{ projection: AnyProjection; build: string }>;

const lockKeys = `select hashtextextended('projection ' || name, 0) from unnest($1::text[]) as name order by name`;

/**
 * The live builds among `projections` that were made by the very version given: an older or newer live one belongs to
 * other code and is left alone. They stay live until the transaction ends.
 */
export const lockLiveBuilds = async (
  tx: PoolClient,
  projections: readonly AnyProjection[],
): Promise<readonly Build[]> => {
  const names = projections.map(({ name }) => name);
  await tx.query(`select pg_advisory_xact_lock_shared(key) from (${lockKeys}) as keys (key)`, [names]);
  // A statement of its own: one that waited for the lock would still see what was live before.
  const { rows } = await tx.query<{ name: string; live_version: number; live_build: string }>(
    'select name, live_version, live_build from read_model.projection where name = any($1)',
    [names],
  );
  return rows.flatMap(({ name, live_version, live_build }) => {
    const projection = projections.find((each) => each.name === name && each.version === live_version);
    return projection ? [{ projection, build: live_build }] : [];
  });
};

/**
 * Waits for the transactions under way that write live documents, and keeps later ones waiting until this one ends. An
 * advisory lock, because a row lock gives its holder a transaction id, and the log is read only up to the oldest one
 * under way: the holder would hide from itself the very events it has to read.
 */
export const lockForSwap = async (tx: PoolClient, { name }: AnyProjection): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(key) from (${lockKeys}) as keys (key)`, [[name]]);
};

/** Lets readers and projectors go over to `build` when the transaction commits. */
export const makeLive = async (tx: PoolClient, { projection, build }: Build): Promise<void> => {
  await tx.query(
    `insert into read_model.projection (name, live_version, live_build) values ($1, $2, $3)
     on conflict (name) do update
     set live_version = excluded.live_version, live_build = excluded.live_build, updated_at = now()`,
    [projection.name, projection.version, build],
  );
};
