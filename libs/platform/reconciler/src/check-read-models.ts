import { isDeepStrictEqual } from 'node:util';
import type { AnyProjection, EventStore, Json } from '@dondoc/event-sourcing-kernel';
import type { Router } from '@dondoc/messaging-kernel';
import { compare, outdated, rebuild, type Difference } from '@dondoc/platform-read-models';
import type { Pool } from 'pg';
import type { Found } from './finding.ts';

export type ReadModelChecks = Readonly<{
  pool: Pool;
  store: Pick<EventStore, 'readAll'>;
  projections: readonly AnyProjection[];
  route: Router;
}>;

const fieldsOf = (document: Json): Readonly<Record<string, Json>> =>
  typeof document === 'object' && document !== null && !Array.isArray(document)
    ? (document as Readonly<Record<string, Json>>)
    : {};

const rowOf = ({
  live,
  fresh,
}: Difference): Readonly<{ row: 'altered' | 'missing' | 'surplus'; fields: readonly string[] }> => {
  if (live === null) return { row: 'missing', fields: [] };
  if (fresh === null) return { row: 'surplus', fields: [] };
  const [is, should] = [fieldsOf(live), fieldsOf(fresh)];
  const names = [...new Set([...Object.keys(is), ...Object.keys(should)])];
  return { row: 'altered', fields: names.filter((name) => !isDeepStrictEqual(is[name], should[name])) };
};

/** Live documents beside a fresh fold. One projection that differs is rebuilt whole, beside the live one. */
export async function* checkReadModels(
  { pool, store, projections, route }: ReadModelChecks,
  repair: boolean,
): AsyncGenerator<Found> {
  const notBuilt = await outdated(pool, projections);
  for (const { projection, liveVersion } of notBuilt)
    yield {
      kind: 'read-model-not-built',
      projection: projection.name,
      liveVersion,
      version: projection.version,
      repaired: false,
      hindrance: null,
    };
  const built = projections.filter((each) => !notBuilt.some(({ projection }) => projection === each));
  for (const projection of built) {
    const differences = await compare(pool, store, projection, route);
    const repaired = repair && differences.length > 0;
    if (repaired) await rebuild(pool, store, projection, route);
    for (const difference of differences) {
      const { tenant, id } = difference;
      const { row, fields } = rowOf(difference);
      yield {
        kind: 'row-differs',
        projection: projection.name,
        tenant,
        id,
        row,
        fields,
        repaired,
        hindrance: null,
      };
    }
  }
}
