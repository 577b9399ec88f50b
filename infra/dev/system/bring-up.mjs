import { join } from 'node:path';
import { build } from '../build.mjs';
import { stateDirectory } from '../platform/places.mjs';
import { portsFrom } from '../platform/ports.mjs';
import { chooseServers } from '../servers/servers.mjs';
import { leaveEnvironment, removeEnvironment } from './environment-file.mjs';
import { loadSample, migrate } from './prepare.mjs';
import { clearServices, serviceNames, startService } from './services.mjs';
import { showTasks } from './task-list.mjs';

const sources = { environment: 'address from the environment', docker: 'Docker', embedded: 'embedded' };

/**
 * The whole system: servers and build together, then tables, topics and the sample ward, then our programs.
 * @param {{ signal: AbortSignal, say: (line: string) => void }} options `say` hears what happens once it is up
 * @returns {Promise<{ env: Readonly<Record<string, string>>, stop: () => Promise<void> }>}
 * @throws Trouble, or Stopped when the signal fires; nothing is left running then
 */
export const bringUp = async ({ signal: outer, say }) => {
  const dir = stateDirectory;
  const ports = portsFrom(process.env);
  const givingUp = new AbortController();
  const signal = AbortSignal.any([outer, givingUp.signal]);
  /** @type {Map<string, { stop: () => Promise<void> }>} */
  const up = new Map();
  /** @type {Set<Promise<unknown>>} */
  const underWay = new Set();
  /** @type {Record<string, string>} */
  const env = { DONDOC_HTTP_PORT: String(ports.http), DONDOC_HEALTH_PORT_BASE: String(ports.relay) };
  const logFile = join(dir, 'logs', 'prepare.log');

  /** @template T @param {Promise<T>} work */
  const watched = (work) => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };

  await clearServices({ dir, ports });
  const servers = await chooseServers({ dir, ports, signal, say });

  const stop = async () => {
    givingUp.abort();
    await Promise.allSettled(underWay);
    removeEnvironment(dir);
    await Promise.all(serviceNames.map((name) => up.get(name)?.stop()));
    for (const { name, title } of [...servers].reverse()) {
      const server = up.get(name);
      if (server) await server.stop();
      if (server) say(`${title} stopped`);
    }
  };

  try {
    await showTasks([
      {
        title: 'Servers and build',
        together: true,
        tasks: [
          { title: 'Build what has changed', work: (note) => watched(build({ signal, note })) },
          ...servers.map(({ name, title, source, start }) => ({
            title: `${title}: ${sources[source]}`,
            work: (/** @type {(line: string) => void} */ note) =>
              watched(
                start(note).then((server) => {
                  up.set(name, server);
                  Object.assign(env, server.env);
                }),
              ),
          })),
        ],
      },
      {
        title: 'Data',
        tasks: [
          { title: 'Tables and topics', work: () => watched(migrate({ env, signal, logFile })) },
          { title: 'Sample ward', work: () => watched(loadSample({ env, signal, logFile })) },
        ],
      },
      {
        title: 'Our programs',
        together: true,
        tasks: serviceNames.map((name) => ({
          title: name,
          work: () =>
            watched(
              startService(name, { dir, ports, env, say, signal }).then((service) => up.set(name, service)),
            ),
        })),
      },
    ]);
    leaveEnvironment(dir, env);
    return { env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
