import { listDocuments, readDocument } from '@dondoc/platform-read-models';
import type pg from 'pg';
import type { ReadModels } from './read-models.ts';

const pageSize = 500;

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
});
