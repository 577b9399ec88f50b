import { createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

/**
 * Every port of one running system, all on 127.0.0.1.
 * @typedef {{ http: number, relay: number, projector: number, worker: number, notifier: number,
 *   postgres: number, kafka: number, temporal: number, temporalUi: number, smtp: number, mailbox: number }} Ports
 */

/** @type {Readonly<Record<keyof Ports, Readonly<{ variable: string, number: number, offset?: number, whose: string }>>>} */
const known = {
  http: { variable: 'DONDOC_HTTP_PORT', number: 3000, whose: 'the page and the API' },
  relay: { variable: 'DONDOC_HEALTH_PORT_BASE', number: 3001, whose: "the relay's health" },
  projector: {
    variable: 'DONDOC_HEALTH_PORT_BASE',
    number: 3001,
    offset: 1,
    whose: "the projector's health",
  },
  worker: { variable: 'DONDOC_HEALTH_PORT_BASE', number: 3001, offset: 2, whose: "the worker's health" },
  notifier: {
    variable: 'DONDOC_HEALTH_PORT_BASE',
    number: 3001,
    offset: 3,
    whose: "the notifier's health",
  },
  postgres: { variable: 'DONDOC_POSTGRES_PORT', number: 54320, whose: 'PostgreSQL' },
  kafka: { variable: 'DONDOC_KAFKA_PORT', number: 29092, whose: 'Kafka' },
  temporal: { variable: 'DONDOC_TEMPORAL_PORT', number: 7233, whose: 'Temporal' },
  temporalUi: { variable: 'DONDOC_TEMPORAL_UI_PORT', number: 8233, whose: "Temporal's page" },
  smtp: { variable: 'DONDOC_SMTP_PORT', number: 1025, whose: 'the mail server' },
  mailbox: { variable: 'DONDOC_MAILBOX_PORT', number: 8025, whose: "the mailbox's page" },
};
const names = /** @type {(keyof Ports)[]} */ (Object.keys(known));

/** @param {(name: keyof Ports) => number} portOf @returns {Ports} */
const portsBy = (portOf) =>
  /** @type {Ports} */ (Object.fromEntries(names.map((name) => [name, portOf(name)])));

/**
 * The ports asked for in the environment, the usual ones where nothing is asked.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Ports}
 * @throws Trouble (exit 2) naming the variable that is no port, or the port two would share
 */
export const portsFrom = (env) => {
  const ports = portsBy((name) => {
    const { variable, number, offset = 0 } = known[name];
    const asked = env[variable] === undefined || env[variable] === '' ? number : Number(env[variable]);
    if (!Number.isInteger(asked) || asked < 1 || asked + offset > 65_535)
      throw new Trouble(
        `${variable}=${env[variable]} is not a port: give a whole number from 1 to 65535.`,
        2,
      );
    return asked + offset;
  });
  for (const [at, name] of names.entries()) {
    const other = names.slice(0, at).find((earlier) => ports[earlier] === ports[name]);
    if (other)
      throw new Trouble(
        `Port ${ports[name]} is given to ${known[other].whose} and to ${known[name].whose}: change ${known[other].variable} or ${known[name].variable}.`,
        2,
      );
  }
  return ports;
};

/** @param {number} port @returns {Promise<import('node:net').Server>} */
const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });

/** @param {number} port */
export const isTaken = async (port) => {
  try {
    const server = await listen(port);
    await new Promise((closed) => server.close(closed));
    return false;
  } catch {
    return true;
  }
};

/** @param {keyof Ports} name @param {number} port */
const takenSentence = (name, port) =>
  `Port ${port}, meant for ${known[name].whose}, is taken by another program: end that program, or set ${known[name].variable} to ${
    known[name].variable === 'DONDOC_HEALTH_PORT_BASE' ? 'the first of four free ports' : 'a free port'
  }.`;

/**
 * @param {Ports} ports
 * @param {readonly (keyof Ports)[]} wanted
 * @throws Trouble (exit 2) with a sentence for each taken port
 */
export const requireFree = async (ports, wanted) => {
  const taken = await Promise.all(
    wanted.map(async (name) => ((await isTaken(ports[name])) ? [takenSentence(name, ports[name])] : [])),
  );
  if (taken.flat().length > 0) throw new Trouble(taken.flat().join('\n'), 2);
};

/**
 * Ports that nothing uses now, for a system beside the usual one.
 * @returns {Promise<Ports>}
 */
export const freePorts = async () => {
  const servers = await Promise.all(names.map(() => listen(0)));
  const numbers = servers.map(
    (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port,
  );
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return portsBy((name) => /** @type {number} */ (numbers[names.indexOf(name)]));
};
