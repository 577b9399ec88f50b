import type { AnyProjection } from '@dondoc/event-sourcing-kernel';
import type { PoolClient } from 'pg';

/** One body of documents of a projection. Several may stand beside each other; readers see the live one. */
export type Build = Readonly<{ projection: AnyProjection; build: string }>;

/**
 * The live builds among `projections` that were made by the very version given: an older or newer live one belongs to
 * other code and is left alone. They stay live until the transaction ends.
 */
export const lockLiveBuilds = async (
  tx: PoolClient,
  projections: readonly AnyProjection[],
): Promise<readonly Build[]> => {
  const { rows } = await tx.query<{ name: string; live_version: number; live_build: string }>(
    'select name, live_version, live_build from read_model.projection where name = any($1) order by name for share',
    [projections.map(({ name }) => name)],
  );
  return rows.flatMap(({ name, live_version, live_build }) => {
    const projection = projections.find((each) => each.name === name && each.version === live_version);
    return projection ? [{ projection, build: live_build }] : [];
  });
};
