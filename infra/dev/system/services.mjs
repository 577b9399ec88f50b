import { join } from 'node:path';
import { root } from '../platform/places.mjs';
import { requireFree } from '../platform/ports.mjs';
import { until } from '../platform/waiting.mjs';
import { runRecords, stillRuns } from '../processes/run-records.mjs';
import { begin, takeOver } from '../processes/running.mjs';
import { supervise } from '../processes/supervise.mjs';

/** Our own programs. @typedef {'api' | 'worker' | 'relay' | 'projector' | 'notifier'} ServiceName */
/** @typedef {import('../platform/ports.mjs').Ports} Ports */

export const serviceNames = /** @type {const} */ (['api', 'worker', 'relay', 'projector', 'notifier']);

/** @type {Readonly<Record<ServiceName, Readonly<{ port: keyof Ports, variable: string }>>>} */
const known = {
  api: { port: 'http', variable: 'DONDOC_HTTP_PORT' },
  worker: { port: 'worker', variable: 'DONDOC_HEALTH_PORT' },
  relay: { port: 'relay', variable: 'DONDOC_HEALTH_PORT' },
  projector: { port: 'projector', variable: 'DONDOC_HEALTH_PORT' },
  notifier: { port: 'notifier', variable: 'DONDOC_HEALTH_PORT' },
};

/** @param {number} port */
export const isReady = async (port) => {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) });
  await answer.body?.cancel();
  return answer.status === 200;
};

/**
 * Ends what an earlier launcher left of our own programs: they may be of an older build. Then their ports must be free.
 * @param {{ dir: string, ports: Ports }} options
 */
export const clearServices = async ({ dir, ports }) => {
  const records = runRecords(dir);
  const left = serviceNames.map((name) => records.read(name)).filter((record) => record !== null);
  await Promise.all(left.filter(stillRuns).map((record) => takeOver(record, { records }).stop()));
  await requireFree(
    ports,
    serviceNames.map((name) => known[name].port),
  );
};

/**
 * Starts one of our programs and keeps it up.
 * @param {ServiceName} name
 * @param {{ dir: string, ports: Ports, env: Readonly<Record<string, string>>, say?: (line: string) => void, signal?: AbortSignal | undefined }} options
 *   `env`: the addresses of the servers, added to this process's own environment
 * @returns {Promise<{ stop: () => Promise<void> }>} resolves when it is ready
 * @throws Trouble with the last lines of its log when it ends before that
 */
export const startService = (name, { dir, ports, env, say = () => {}, signal }) => {
  const { port, variable } = known[name];
  const logFile = join(dir, 'logs', `${name}.log`);
  return supervise({
    name,
    say,
    signal,
    begin: async (leaving) => {
      const service = begin({
        name,
        program: process.execPath,
        args: ['--enable-source-maps', join(root, 'apps', name, 'dist/main.js')],
        cwd: root,
        env: {
          ...process.env,
          ...env,
          DONDOC_HTTP_PORT: String(ports.http),
          DONDOC_PUBLIC_ORIGIN: process.env.DONDOC_PUBLIC_ORIGIN || `http://localhost:${ports.http}`,
          [variable]: String(ports[port]),
        },
        logFile,
        records: runRecords(dir),
        facts: { port: ports[port] },
      });
      try {
        const over = () =>
          service.runs()
            ? null
            : `${name} ended while starting; its log ${logFile} says:\n${service.logTail()}`;
        await until(() => isReady(ports[port]), {
          what: `${name} (http://127.0.0.1:${ports[port]}/health/ready, log ${logFile})`,
          signal: leaving,
          over,
        });
        return service;
      } catch (error) {
        await service.stop();
        throw error;
      }
    },
  });
};

/**
 * Starts all of our programs at once.
 * @param {Parameters<typeof startService>[1]} options
 * @returns {Promise<{ stop: () => Promise<void> }>}
 * @throws what the first that does not start throws; the others are stopped then
 */
export const startServices = async (options) => {
  await clearServices(options);
  const settled = await Promise.allSettled(serviceNames.map((name) => startService(name, options)));
  const started = settled.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const stop = async () => void (await Promise.all(started.map((service) => service.stop())));
  const failed = settled.find((start) => start.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { stop };
};
