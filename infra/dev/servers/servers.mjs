import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../platform/trouble.mjs';
import { runRecords } from '../processes/run-records.mjs';
import { takeOver } from '../processes/running.mjs';
import { ensureDatabase } from './database.mjs';
import { composeServers, dockerWorks } from './docker.mjs';
import { clusterIdOf, startKafka } from './kafka.mjs';
import { mailAnswers, startMail } from './mail.mjs';
import { removePostgresHome } from './postgres-account.mjs';
import { startPostgres } from './postgres.mjs';
import { namespace, startTemporal, temporalAnswers } from './temporal.mjs';

/** @typedef {import('./docker.mjs').ServerName} ServerName */
/** @typedef {'environment' | 'docker' | 'embedded'} Source */
/** @typedef {import('../processes/supervise.mjs').Say} Say */

const silent = () => {};

/** In the order in which they start; they stop in the other. */
const serverNames = /** @type {const} */ (['postgres', 'kafka', 'temporal', 'mail']);

const known = {
  postgres: { title: 'PostgreSQL', variable: 'DATABASE_URL', start: startPostgres },
  kafka: { title: 'Kafka', variable: 'KAFKA_BROKERS', start: startKafka },
  temporal: { title: 'Temporal', variable: 'TEMPORAL_ADDRESS', start: startTemporal },
  mail: { title: 'Mail', variable: 'SMTP_URL', start: startMail },
};

/**
 * Where a server is taken from: an address in the environment, else a Docker engine, else our own.
 * @param {ServerName} name
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} docker whether an engine answers
 * @returns {Source}
 */
export const sourceOf = (name, env, docker) =>
  env[known[name].variable] ? 'environment' : docker ? 'docker' : 'embedded';

/** @type {Record<ServerName, (address: string) => Promise<unknown>>} */
const reach = {
  postgres: (address) => ensureDatabase(address, 'DATABASE_URL'),
  kafka: (address) => Promise.any(address.split(',').map((broker) => clusterIdOf(broker.trim()))),
  temporal: temporalAnswers,
  mail: mailAnswers,
};

/** @param {ServerName} name @param {NodeJS.ProcessEnv} env @returns {Promise<import('./server.mjs').Server>} */
const given = async (name, env) => {
  const { title, variable } = known[name];
  const address = env[variable] ?? '';
  await reach[name](address).catch((error) => {
    if (error instanceof Trouble) throw error;
    throw new Trouble(
      `No ${title} answers at ${address} (${variable}): start it, correct the address, or unset ${variable}.`,
    );
  });
  const more = name === 'temporal' ? { TEMPORAL_NAMESPACE: env.TEMPORAL_NAMESPACE ?? namespace } : {};
  return { env: { [variable]: address, ...more }, stop: async () => {} };
};

/**
 * Decides where each server comes from, and how it is brought up; nothing is started yet.
 * @param {import('./server.mjs').ServerOptions & { env?: NodeJS.ProcessEnv }} options
 */
export const chooseServers = async ({ env = process.env, ...options }) => {
  const { dir, ports, signal } = options;
  const missing = serverNames.filter((name) => !env[known[name].variable]);
  const docker = missing.length > 0 && (await dockerWorks(signal));
  const compose = composeServers({ ...options, wanted: missing });
  /** @type {Promise<unknown> | undefined} */
  let up;

  /** @param {ServerName} name @returns {import('./server.mjs').Server['stop']} */
  const stopCompose = (name) =>
    name === missing[0] ? async () => void (await compose.down()) : async () => {};

  return serverNames.map((name) => {
    const source = sourceOf(name, env, docker);
    /** @param {Say} [note] @returns {Promise<import('./server.mjs').Server>} */
    const start = async (note = silent) => {
      if (source === 'environment') return given(name, env);
      if (source === 'embedded') return known[name].start({ ...options, dir, ports, note });
      await (up ??= compose.up());
      return { env: compose.env[name], stop: stopCompose(name) };
    };
    return { name, title: known[name].title, source, start };
  });
};

/**
 * Ends what an earlier launcher left running and removes the data of all embedded servers; logs stay.
 * @param {string} dir
 */
export const removeData = async (dir) => {
  const records = runRecords(dir);
  await Promise.all(records.leftovers().map((record) => takeOver(record, { records }).stop()));
  removePostgresHome(join(dir, 'postgres'));
  for (const name of ['kafka', 'temporal', 'mail']) rmSync(join(dir, name), { recursive: true, force: true });
};

/**
 * PostgreSQL, Kafka, Temporal and the mail server, each answering. With ports and a folder of its own (`freePorts()`), a second stack
 * runs beside the first.
 * @param {import('./server.mjs').ServerOptions & { env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<import('./server.mjs').Server>} `env` to give to our programs; `stop` ends them in reverse order
 * @throws Trouble when one does not come up; the others are stopped then
 */
export const startServers = async ({ say = silent, ...options }) => {
  const chosen = await chooseServers({ say, ...options });
  const starts = chosen.map(async ({ title, source, start }) => {
    const begun = Date.now();
    const server = await start(say);
    say(`${title}: ${source}, up in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    return server;
  });
  const settled = await Promise.allSettled(starts);
  const servers = settled.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const stop = async () => {
    for (const server of [...servers].reverse()) await server.stop();
  };
  const failed = settled.find((start) => start.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { env: Object.assign({}, ...servers.map((server) => server.env)), stop };
};
