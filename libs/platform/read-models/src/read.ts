import type { Json } from '@dondoc/event-sourcing-kernel';
import type { Pool } from 'pg';

export type Found<Document> = Readonly<{ id: string; document: Document }>;

/** Which build is live is looked up in the same statement: a swap falls before a reading or after it. */
const liveDocuments = `read_model.projection p
  join read_model.document d on d.projection = p.name and d.build = p.live_build
  where p.name = $1 and d.tenant = $2`;

/** The document as last committed, or null. `Document` is the type of the projection of that name. */
export const readDocument = async <Document>(
  pool: Pick<Pool, 'query'>,
  projection: string,
  tenant: string,
  id: string,
): Promise<Document | null> => {
  const { rows } = await pool.query<{ document: Document }>(
    `select d.document from ${liveDocuments} and d.id = $3`,
    [projection, tenant, id],
  );
  return rows[0]?.document ?? null;
};

/**
 * Documents in order of id. `where`: fields of the document, all of which must have the value. `after`: the last id of
 * the page before. `limit` is 100 by default.
 */
export const listDocuments = async <Document>(
  pool: Pick<Pool, 'query'>,
  projection: string,
  tenant: string,
  { where = {}, limit = 100, after = null }: ListOptions = {},
): Promise<readonly Found<Document>[]> => {
  const { rows } = await pool.query<Found<Document>>(
    `select d.id, d.document from ${liveDocuments}
       and ($3::jsonb = '{}' or d.document @> $3::jsonb) and ($4::text is null or d.id > $4)
     order by d.id limit $5`,
    [projection, tenant, JSON.stringify(where), after, limit],
  );
  return rows;
};

export type ListOptions = Readonly<{
  where?: Readonly<Record<string, Json>>;
  limit?: number;
  after?: string | null;
}>;
