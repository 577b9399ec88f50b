import { isDeepStrictEqual } from 'node:util';
import { startOfLog, type AnyProjection, type Json, type Recorded } from '@dondoc/event-sourcing-kernel';
import { inTransaction } from '@dondoc/messaging-kafka';
import type { Router } from '@dondoc/messaging-kernel';
import type { Pool, PoolClient } from 'pg';
import { publishedForm } from './published-form.ts';
import { readOn, type Log } from './rebuild.ts';

/** A document that is not what the log makes of it; null where it does not stand. */
export type Difference = Readonly<{ tenant: string; id: string; live: Json | null; fresh: Json | null }>;

type Documents = Map<string, Json>;
const keyOf = (tenant: string, idOrStream: string): string => JSON.stringify([tenant, idOrStream]);

/**
 * Folds the log afresh, in memory, as far as the live build has come in each stream, and returns where the two differ:
 * nothing, unless an event was lost, taken in twice, or the code changed without a new version.
 */
export const compare = async (
  pool: Pool,
  store: Log,
  projection: AnyProjection,
  route: Router,
): Promise<readonly Difference[]> => {
  const { documents: live, versions } = await inTransaction(pool, (tx) => readLive(tx, projection));
  const fresh: Documents = new Map();
  const fold = (event: Recorded | null): void => {
    if (!event || event.version > (versions.get(keyOf(event.tenant, event.stream)) ?? 0)) return;
    if (!projection.handles.includes(event.type)) return;
    const key = keyOf(event.tenant, projection.documentId(event));
    const next = projection.evolve(fresh.get(key) ?? null, event);
    if (next === null) fresh.delete(key);
    else fresh.set(key, JSON.parse(JSON.stringify(next)) as Json);
  };
  await readOn(store, startOfLog, async (events) => {
    for (const event of events) fold(publishedForm(route, event));
  });

  return [...new Set([...live.keys(), ...fresh.keys()])].flatMap((key) => {
    const [tenant = '', id = ''] = JSON.parse(key) as string[];
    const difference = { tenant, id, live: live.get(key) ?? null, fresh: fresh.get(key) ?? null };
    return isDeepStrictEqual(difference.live, difference.fresh) ? [] : [difference];
  });
};

const readLive = async (
  tx: PoolClient,
  { name, version }: AnyProjection,
): Promise<Readonly<{ documents: Documents; versions: ReadonlyMap<string, number> }>> => {
  await tx.query('set transaction isolation level repeatable read, read only');
  const live = await tx.query<{ live_build: string }>(
    'select live_build from read_model.projection where name = $1 and live_version = $2',
    [name, version],
  );
  const build = live.rows[0]?.live_build;
  if (build === undefined)
    throw new Error(
      `Projection ${name} is not live in version ${version}: let the projector build it first.`,
    );
  const documents = await tx.query<{ tenant: string; id: string; document: Json }>(
    'select tenant, id, document from read_model.document where projection = $1 and build = $2',
    [name, build],
  );
  const applied = await tx.query<{ tenant: string; stream: string; version: number }>(
    'select tenant, stream, version from read_model.applied where projection = $1 and build = $2',
    [name, build],
  );
  return {
    documents: new Map(documents.rows.map(({ tenant, id, document }) => [keyOf(tenant, id), document])),
    versions: new Map(
      applied.rows.map(({ tenant, stream, version: reached }) => [keyOf(tenant, stream), reached]),
    ),
  };
};
