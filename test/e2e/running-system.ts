import { freePorts, loadSample, migrate, startServices } from '@dondoc/dev';
import { isTaken, type Ports } from '@dondoc/dev/platform/ports.mjs';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { removeLeftBehind } from './servers-left-behind.ts';

const root = resolve(import.meta.dirname, '../..');

export type RunningSystem = Readonly<{
  url: string;
  /** Runs the command line against this system. */
  dondoc: (...args: readonly string[]) => Promise<Readonly<{ code: number; stdout: string; stderr: string }>>;
  /** Writes a file that lives as long as the system; returns its path. */
  file: (name: string, content: string) => string;
  stop: () => Promise<void>;
}>;

const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this suite by \`npm test -- e2e\`.`);
  return value;
};

const ownDatabase = async (): Promise<string> => {
  const url = new URL(needed('DATABASE_URL'));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const name = `e2e_${process.pid}`;
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
};

/** Health ports stand in a row from the first, as the command line looks for them. */
const portsInARow = async (): Promise<Ports> => {
  for (;;) {
    const free = await freePorts();
    const [projector, worker, notifier] = [free.relay + 1, free.relay + 2, free.relay + 3];
    const inARow = [projector, worker, notifier];
    const taken = await Promise.all(inARow.map(isTaken));
    if (!taken.includes(true) && !inARow.includes(free.http)) return { ...free, projector, worker, notifier };
  }
};

/** Our programs, as built, on the suite's servers, with a database and ports of their own and the sample ward. */
export const runSystem = async (): Promise<RunningSystem> => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-e2e-'));
  for (const folder of ['logs', 'run']) mkdirSync(join(dir, folder));
  const ports = await portsInARow();
  const env = {
    DATABASE_URL: await ownDatabase(),
    KAFKA_BROKERS: needed('KAFKA_BROKERS'),
    TEMPORAL_ADDRESS: needed('TEMPORAL_ADDRESS'),
    SMTP_URL: needed('SMTP_URL'),
    DONDOC_HTTP_PORT: String(ports.http),
    DONDOC_HEALTH_PORT_BASE: String(ports.relay),
    DONDOC_LOG_LEVEL: 'warn',
  };
  await removeLeftBehind({
    brokers: env.KAFKA_BROKERS.split(','),
    temporal: env.TEMPORAL_ADDRESS,
    namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
  });
  await migrate({ env, logFile: join(dir, 'logs/prepare.log') });
  await loadSample({ env, logFile: join(dir, 'logs/prepare.log') });
  const services = await startServices({ dir, ports, env });
  return {
    url: `http://127.0.0.1:${ports.http}`,
    dondoc: (...args) =>
      new Promise((done) => {
        const options = { cwd: root, env: { ...process.env, ...env } };
        execFile(process.execPath, ['apps/cli/bin/dondoc.mjs', ...args], options, (error, stdout, stderr) =>
          done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
        );
      }),
    file: (name, content) => {
      writeFileSync(join(dir, name), content);
      return join(dir, name);
    },
    stop: async () => {
      await services.stop();
      rmSync(dir, { recursive: true });
    },
  };
};
