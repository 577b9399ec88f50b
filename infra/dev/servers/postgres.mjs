import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../platform/command.mjs';
import { requireFree } from '../platform/ports.mjs';
import { until } from '../platform/waiting.mjs';
import { runRecords, stillRuns } from '../processes/run-records.mjs';
import { begin, takeOver } from '../processes/running.mjs';
import { supervise } from '../processes/supervise.mjs';
import { dataFolderOf, ensureDatabase } from './database.mjs';
import { postgresHome } from './postgres-account.mjs';
import { postgresPrograms } from './postgres-programs.mjs';

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
  const args = ['--pgdata', unfinished, '--username=dondoc', `--pwfile=${password}`, '--auth=scram-sha-256', '--encoding=UTF8', `--locale=${locale}`, '--no-sync'];
  await run(initdb, args, { cwd: '/', logFile, signal, what: 'initdb', ...(account && { uid: account.uid, gid: account.gid }) });
  renameSync(unfinished, join(home, 'data'));
};

/**
 * A PostgreSQL of our own, on 127.0.0.1, with the database `dondoc`.
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<import('./server.mjs').Server>}
 */
export const startPostgres = async ({ dir, ports, note = () => {}, say = () => {}, signal, disposable = false }) => {
  const records = runRecords(dir);
  const logFile = join(dir, 'logs', 'postgres.log');
  const { home, account } = postgresHome(join(dir, 'postgres'));
  const data = join(home, 'data');
  const programs = await postgresPrograms(data);
  const address = () => `postgres://dondoc:${readFileSync(join(home, 'password'), 'utf8').trim()}@127.0.0.1:${ports.postgres}/dondoc`;
  const answers = async () => (await dataFolderOf(address())) === realpathSync(data);

  /** What a killed launcher left, if it serves our data under our port. */
  const leftover = async () => {
    const record = records.read('postgres');
    if (!record || !stillRuns(record)) return null;
    const found = takeOver(record, { records, farewell });
    if (record.facts.port === ports.postgres && (await answers().catch(() => false))) return found;
    await found.stop();
    return null;
  };

  /** @param {AbortSignal} leaving */
  const beginAnew = async (leaving) => {
    await requireFree(ports, ['postgres']);
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
    const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const process_ = begin({ name: 'postgres', program: programs.postgres, args, logFile, cwd: '/', uid: account?.uid, gid: account?.gid, farewell, records, facts: { port: ports.postgres } });
    try {
      const over = () => (process_.runs() ? null : `PostgreSQL ended while starting; its log ${logFile} says:\n${process_.logTail()}`);
      await until(answers, { what: 'PostgreSQL', signal: leaving, over });
      return process_;
    } catch (error) {
      await process_.stop();
      throw error;
    }
  };

  let found = await leftover();
  if (found) note('still running from before');
  if (!existsSync(data)) {
    note('making the database');
    await initialise(home, account, { initdb: programs.initdb, logFile, signal });
  }
  const { stop } = await supervise({
    name: 'PostgreSQL',
    say,
    signal,
    begin: async (leaving) => {
      const earlier = found;
      found = null;
      return earlier ?? beginAnew(leaving);
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
