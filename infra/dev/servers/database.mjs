import { Trouble } from '../platform/trouble.mjs';

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
const connected = async (url, work) => {
  // Not before `npm ci`: hence not at the top.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** @param {string} url @param {string} database */
const withDatabase = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

/**
 * The folder of the server that answers under this address, as the server says.
 * @param {string} url
 * @returns {Promise<string>}
 */
export const dataFolderOf = (url) =>
  connected(
    withDatabase(url, 'postgres'),
    async (client) => (await client.query('show data_directory')).rows[0].data_directory,
  );

/** @param {unknown} error */
const codeOf = (error) => /** @type {{ code?: string }} */ (error)?.code;

/**
 * Makes the database an address names when its server does not have it.
 * @param {string} url
 * @param {string} given where the address comes from, for the error
 * @throws Trouble when nothing answers or it will not let us in
 */
export const ensureDatabase = async (url, given) => {
  const place = new URL(url);
  const name = decodeURIComponent(place.pathname.slice(1));
  try {
    await connected(url, async () => undefined);
  } catch (error) {
    if (codeOf(error) !== '3D000')
      throw new Trouble(
        `PostgreSQL at ${place.host} (${given}) cannot be used: ${error instanceof Error ? error.message || codeOf(error) : error}. Start it, or correct the address.`,
      );
    await connected(withDatabase(url, 'postgres'), (client) =>
      client.query(`create database "${name.replaceAll('"', '""')}"`),
    ).catch((failure) => {
      if (codeOf(failure) !== '42P04')
        throw new Trouble(
          `PostgreSQL at ${place.host} has no database ${name} and it cannot be made: ${failure.message}.`,
        );
    });
  }
};
