import type { AnyProjection } from '@dondoc/event-sourcing-kernel';
import type { Router } from '@dondoc/messaging-kernel';
import type { Pool } from 'pg';
import { rebuild, type Log } from './rebuild.ts';

/** A projection whose live documents are of another version than the code at hand. */
export type Outdated = Readonly<{ projection: AnyProjection; liveVersion: number | null }>;

/** The projections that no documents of their version are live for. `liveVersion` null: there are none at all. */
export const outdated = async (
  pool: Pick<Pool, 'query'>,
  projections: readonly AnyProjection[],
): Promise<readonly Outdated[]> => {
  const { rows } = await pool.query<{ name: string; live_version: number }>(
    'select name, live_version from read_model.projection where name = any($1)',
    [projections.map(({ name }) => name)],
  );
  return projections.flatMap((projection) => {
    const liveVersion = rows.find(({ name }) => name === projection.name)?.live_version ?? null;
    return liveVersion === projection.version ? [] : [{ projection, liveVersion }];
  });
};

/**
 * Builds from the log every projection that is new or of a newer version than the live one. One that is live in a
 * newer version is left alone: this is the older code, about to be replaced. Returns those that were built.
 */
export const registerProjections = async (
  pool: Pool,
  store: Log,
  projections: readonly AnyProjection[],
  route: Router,
): Promise<readonly AnyProjection[]> => {
  const behind = async (some: readonly AnyProjection[]): Promise<readonly AnyProjection[]> =>
    (await outdated(pool, some))
      .filter(({ projection, liveVersion }) => liveVersion === null || liveVersion < projection.version)
      .map(({ projection }) => projection);
  const built: AnyProjection[] = [];
  for (const projection of await behind(projections)) {
    await rebuild(pool, store, projection, route, async () => (await behind([projection])).length > 0);
    built.push(projection);
  }
  return built;
};
