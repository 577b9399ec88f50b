import { migrate } from '@dondoc/postgres-schema';
import pg from 'pg';
import { Unusable } from '../../outcome.ts';
import { yearTenant } from './ward.ts';

const suffix = '_nam_mau_2026';

type Place = Readonly<{ name: string; url: string }>;

/** Beside the ward's own database, on the same server. */
export const yearDatabase = (databaseUrl: string): Place => {
  const url = new URL(databaseUrl);
  const given = decodeURIComponent(url.pathname.slice(1));
  const name = given.endsWith(suffix) ? given : `${given}${suffix}`;
  url.pathname = `/${encodeURIComponent(name)}`;
  return { name, url: url.href };
};

const withClient = async <Answer>(
  url: string,
  use: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

const exists = async (client: pg.Client, name: string): Promise<boolean> =>
  (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1;

const forbidden = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '42501';

/** Made where it is missing, and brought up to date. */
export const makeYearDatabase = async (databaseUrl: string): Promise<Place> => {
  const place = yearDatabase(databaseUrl);
  await withClient(databaseUrl, async (client) => {
    if (await exists(client, place.name)) return;
    await client
      .query(
        `create database ${pg.escapeIdentifier(place.name)} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
      )
      .catch((error: unknown) => {
        if (!forbidden(error)) throw error;
        throw new Unusable(
          `Tài khoản PostgreSQL này không được tạo cơ sở dữ liệu "${place.name}": hãy cấp quyền CREATEDB. — This PostgreSQL user may not create the database "${place.name}": grant it CREATEDB.`,
        );
      });
  });
  await migrate(place.url);
  return place;
};

const holdsOnlyTheSample = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ log: string | null }>(`select to_regclass('es.event') as log`);
    if (!rows[0]?.log) return true;
    const others = await client.query('select from es.event where tenant <> $1 limit 1', [yearTenant]);
    return others.rowCount === 0;
  });

/** The database as a whole, never events of a log: what is written in one stays. False: there was none. */
export const removeYearDatabase = async (databaseUrl: string): Promise<boolean> => {
  const { name, url } = yearDatabase(databaseUrl);
  const admin = new URL(databaseUrl);
  if (admin.href === url) admin.pathname = '/postgres';
  return withClient(admin.href, async (client) => {
    if (!(await exists(client, name))) return false;
    if (!(await holdsOnlyTheSample(url)))
      throw new Unusable(
        `Cơ sở dữ liệu "${name}" có dữ liệu không phải mẫu, nên không xóa. — The database "${name}" holds more than the sample; it is left alone.`,
        1,
      );
    await client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
    return true;
  });
};
