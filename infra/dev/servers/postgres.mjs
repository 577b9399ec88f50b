import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run } from '../platform/command.mjs';
import { dataFolderOf, ensureDatabase } from './database.mjs';
import { postgresHome } from './postgres-account.mjs';
import { postgresPrograms } from './postgres-programs.mjs';
import { keepServing, logFileOf } from './server.mjs';

// SIGINT is PostgreSQL's fast shutdown: SIGTERM would wait for every client to leave.
/** @type {import('../processes/running.mjs').Farewell} */
const farewell = { signal: 'SIGINT', patience: 15_000 };

/**
 * @param {string} home
 * @param {import('./postgres-account.mjs').Account | null} account
 * @param {{ initdb: string, logFile: string, signal: AbortSignal | undefined }} options
 */
const initialise = async (home, account, { initdb, logFile, signal }) => {
  const password = join(home, 'password');
  const unfinished = join(home, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(password, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  if (account) chownSync(password, account.uid, account.gid);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const args = [
    '--pgdata',
    unfinished,
    '--username=dondoc',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--no-sync',
  ];
  await run(initdb, args, {
    cwd: '/',
    logFile,
    signal,
    what: 'initdb',
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  renameSync(unfinished, join(home, 'data'));
};

/**
 * A PostgreSQL of our own, on 127.0.0.1, with the database `dondoc`.
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<import('./server.mjs').Server>}
 */
export const startPostgres = async (options) => {
  const { dir, ports, note = () => {}, signal, disposable = false } = options;
  const { home, account } = postgresHome(join(dir, 'postgres'));
  const data = join(home, 'data');
  const address = () =>
    `postgres://dondoc:${readFileSync(join(home, 'password'), 'utf8').trim()}@127.0.0.1:${ports.postgres}/dondoc`;
  const settings = {
    port: ports.postgres,
    listen_addresses: '127.0.0.1',
    // Loopback is enough, and a socket's path may be no longer than 107 bytes: a checkout's often is.
    unix_socket_directories: '',
    max_connections: 200,
    idle_in_transaction_session_timeout: '60s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(disposable && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };

  const stop = await keepServing({
    ...options,
    name: 'postgres',
    title: 'PostgreSQL',
    listensOn: ['postgres'],
    farewell,
    answers: async () => (await dataFolderOf(address())) === realpathSync(data),
    prepare: async () => {
      const { initdb, postgres } = await postgresPrograms(data);
      if (!existsSync(data)) {
        note('making the PostgreSQL database');
        await initialise(home, account, { initdb, logFile: logFileOf(dir, 'postgres'), signal });
      }
      const args = [
        '-D',
        data,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ];
      return async () => ({ program: postgres, args, cwd: '/', uid: account?.uid, gid: account?.gid });
    },
  });
  try {
    await ensureDatabase(address(), 'our own');
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: { DATABASE_URL: address() }, stop };
};
