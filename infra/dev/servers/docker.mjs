import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { attempt, onPath, run } from '../platform/command.mjs';
import { root } from '../platform/places.mjs';

/** @typedef {'postgres' | 'kafka' | 'temporal' | 'mail'} ServerName */
/** @type {Readonly<Record<ServerName, readonly string[]>>} */
const composeServices = {
  postgres: ['postgres'],
  kafka: ['kafka'],
  temporal: ['temporal', 'temporal-ui'],
  mail: ['mail'],
};

/**
 * Whether a Docker engine answers: the program alone may be there without one.
 * @param {AbortSignal} [signal]
 */
export const dockerWorks = async (signal) => {
  const docker = onPath(['docker']);
  if (docker === null || !existsSync(join(root, 'docker-compose.yml'))) return false;
  return (await attempt(docker, ['info'], { signal, patience: 10_000 })).code === 0;
};

/**
 * The servers of `docker-compose.yml`, published on our ports of 127.0.0.1.
 * @param {{ dir: string, ports: import('../platform/ports.mjs').Ports, wanted: readonly ServerName[],
 *   signal?: AbortSignal | undefined, disposable?: boolean }} options
 */
export const composeServers = ({ dir, ports, wanted, signal, disposable = false }) => {
  const project = `dondoc-${createHash('sha256').update(dir).digest('hex').slice(0, 8)}`;
  const services = wanted.flatMap((name) => composeServices[name]);
  const env = {
    ...process.env,
    DONDOC_POSTGRES_PORT: String(ports.postgres),
    DONDOC_KAFKA_PORT: String(ports.kafka),
    DONDOC_TEMPORAL_PORT: String(ports.temporal),
    DONDOC_TEMPORAL_UI_PORT: String(ports.temporalUi),
    DONDOC_SMTP_PORT: String(ports.smtp),
    DONDOC_MAILBOX_PORT: String(ports.mailbox),
  };
  const compose = (/** @type {string[]} */ ...args) => ['compose', '--project-name', project, ...args];
  const options = { cwd: root, env, logFile: join(dir, 'logs', 'docker.log') };
  return {
    up: () =>
      run('docker', compose('up', '--detach', '--wait', ...services), {
        ...options,
        signal,
        what: 'docker compose up',
      }),
    down: () =>
      run('docker', disposable ? compose('down', '--volumes') : compose('stop', ...services), {
        ...options,
        what: 'docker compose stop',
      }),
    /** @type {Record<ServerName, Record<string, string>>} */
    env: {
      postgres: {
        DATABASE_URL: `postgres://dondoc:${encodeURIComponent(process.env.DONDOC_POSTGRES_PASSWORD || 'dondoc')}@127.0.0.1:${ports.postgres}/dondoc`,
      },
      kafka: { KAFKA_BROKERS: `127.0.0.1:${ports.kafka}` },
      temporal: {
        TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
        TEMPORAL_NAMESPACE: 'default',
        TEMPORAL_UI_URL: `http://127.0.0.1:${ports.temporalUi}`,
      },
      mail: {
        SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
        MAILBOX_URL: `http://127.0.0.1:${ports.mailbox}`,
      },
    },
  };
};
