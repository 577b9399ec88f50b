import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { freshDatabase } from './fresh-database.ts';
import { migrate, migrationsDirectory } from './migrate.ts';

const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL names no PostgreSQL server: run the tests by `npm test`.');

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean();
});

const connect = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  cleanUp.push(() => client.end());
  return client;
};

const empty = async (options = `encoding 'UTF8'`) => {
  const name = `dondoc_migrate_${randomUUID().replaceAll('-', '')}`;
  const admin = await connect(databaseUrl);
  await admin.query(`create database ${name} template template0 ${options} lc_collate 'C' lc_ctype 'C'`);
  cleanUp.push(() => admin.query(`drop database ${name}`));
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const names = async () =>
  (await readdir(migrationsDirectory)).toSorted().map((file) => file.replace('.sql', ''));

const tables = async (url: string) => {
  const client = await connect(url);
  const { rows } = await client.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('es', 'messaging', 'read_model', 'directory') order by name`,
  );
  return rows.map(({ name }) => name);
};

const someOfEverySchema = expect.arrayContaining([
  'directory.person',
  'es.command',
  'es.event',
  'messaging.consumer_offset',
  'messaging.dead_letter',
  'messaging.relay_checkpoint',
  'read_model.document',
  'read_model.projection',
]);

describe('An empty database', () => {
  it('gets every schema, once, and says so', async () => {
    const url = await empty();
    const log: string[] = [];

    expect(await migrate(url, (line) => log.push(line))).toEqual(await names());
    expect(log).toEqual((await names()).map((name) => `migrated ${name}`));
    expect(await tables(url)).toEqual(someOfEverySchema);
    expect(await migrate(url)).toEqual([]);
  });

  it('is migrated once by two who start at the same time', async () => {
    const url = await empty();
    const ran = await Promise.all([migrate(url), migrate(url)]);

    expect(ran.flat()).toEqual(await names());
    expect(await tables(url)).toEqual(someOfEverySchema);
  });

  it('ends transactions that are left open', async () => {
    const url = await empty();
    await migrate(url);
    const client = await connect(url);

    const { rows } = await client.query('show idle_in_transaction_session_timeout');
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '1min' }]);
  });

  it('is left as it was when it is not encoded in UTF-8', async () => {
    const url = await empty(`encoding 'SQL_ASCII'`);

    await expect(migrate(url)).rejects.toThrow(/is encoded in SQL_ASCII.*ENCODING 'UTF8'/);
    expect(await tables(url)).toEqual([]);
  });
});

describe('A fresh database', () => {
  it('is migrated, its own, and gone when dropped', async () => {
    const [one, other] = await Promise.all([freshDatabase(databaseUrl), freshDatabase(databaseUrl)]);
    cleanUp.push(other.drop);
    const client = await connect(one.url);
    await client.query(
      `insert into directory.person (tenant, id, display_name) values ('t', 'person-7', 'Bảy')`,
    );

    expect(await migrate(one.url)).toEqual([]);
    const { rowCount } = await (await connect(other.url)).query('select from directory.person');
    expect(rowCount).toBe(0);

    await client.end();
    await one.drop();
    await expect(new pg.Client({ connectionString: one.url }).connect()).rejects.toMatchObject({
      code: '3D000',
    });
  });
});
