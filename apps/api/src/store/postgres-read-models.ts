import { listDocuments, readDocument } from '@dondoc/platform-read-models';
import type pg from 'pg';
import type { Held, ReadModels } from './read-models.ts';

const pageSize = 500;

const live = `select d.document from read_model.projection p
  join read_model.document d on d.projection = p.name and d.build = p.live_build
  where p.name = $1 and d.tenant = $2`;

/** Every value is a parameter; the text tells only how many there are. */
const holdingAll = (held: Held): Readonly<{ conditions: string; values: readonly string[] }> => {
  const values = held.flat().map((value) => JSON.stringify(value));
  let used = 2;
  const groups = held.map((group) => group.map(() => `d.document @> $${(used += 1)}::jsonb`).join(' or '));
  return { conditions: groups.map((group) => ` and (${group || 'false'})`).join(''), values };
};

export const postgresReadModels = (pool: Pick<pg.Pool, 'query'>, tenant: string): ReadModels => ({
  find: ({ name }, id) => readDocument(pool, name, tenant, id),
  list: async <Document>({ name }: Readonly<{ name: string }>, idPrefix = '') => {
    const found: Document[] = [];
    for (let after = idPrefix; ;) {
      const page = await listDocuments<Document>(pool, name, tenant, { after, limit: pageSize });
      const ours = page.filter(({ id }) => id.startsWith(idPrefix));
      found.push(...ours.map(({ document }) => document));
      const last = page.at(-1);
      // Ids come in order: the first foreign one ends what begins with the prefix.
      if (!last || page.length < pageSize || ours.length < page.length) return found;
      after = last.id;
    }
  },
  holding: async <Document>({ name }: Readonly<{ name: string }>, held: Held) => {
    const { conditions, values } = holdingAll(held);
    const { rows } = await pool.query<{ document: Document }>(`${live}${conditions}`, [
      name,
      tenant,
      ...values,
    ]);
    return rows.map(({ document }) => document);
  },
});
