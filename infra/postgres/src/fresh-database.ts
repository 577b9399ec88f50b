import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, migrationsDirectory } from './migrate.ts';

export type FreshDatabase = Readonly<{ url: string; drop: () => Promise<void> }>;

/** Any constant that nothing else locks: one caller at a time makes the template. */
const templateLock = 3_482_915_077;

/**
 * Makes a migrated database of a random name on the server of `databaseUrl`, for tests and rebuilds. It is a clone of a
 * template made once for each state of the migrations, so the second one takes a fraction of a second. The user must
 * be allowed to create databases; `drop` throws out whoever is still connected.
 */
export const freshDatabase = async (databaseUrl: string): Promise<FreshDatabase> => {
  const name = `dondoc_fresh_${randomUUID().replaceAll('-', '')}`;
  const template = `dondoc_template_${await migrationsFingerprint()}`;
  await withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    await ensureTemplate(client, databaseUrl, template);
    await client.query(`create database ${name} template ${template}`);
  });
  const drop = () =>
    withClient(databaseUrl, async (client) => {
      // The server waits a few seconds for sessions that are just ending; whoever stays longer is thrown out.
      await client
        .query(`drop database if exists ${name}`)
        .catch(() => client.query(`drop database if exists ${name} with (force)`));
    });
  return { url: withDatabase(databaseUrl, name), drop };
};

/** Built under another name and renamed at the end: a template that exists is a template that is whole. */
const ensureTemplate = async (client: pg.Client, databaseUrl: string, template: string): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return;
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(
    `create database ${unfinished} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
  );
  await migrate(withDatabase(databaseUrl, unfinished));
  await client.query(`alter database ${unfinished} rename to ${template}`);
};

const migrationsFingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of (await readdir(migrationsDirectory)).toSorted())
    hash.update(file).update(await readFile(join(migrationsDirectory, file)));
  return hash.digest('hex').slice(0, 12);
};

const withClient = async (url: string, use: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
};

const withDatabase = (databaseUrl: string, name: string): string => {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
};
