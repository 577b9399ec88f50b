import { freePorts } from '../platform/ports.mjs';
import { removeData, startServers } from '../servers/servers.mjs';
import { testServer } from '../servers/test-server.mjs';

/**
 * The servers of one test run: fresh, on free ports, gone afterwards.
 * @param {{ dir: string, signal: AbortSignal, say: (line: string) => void }} options
 * @returns {Promise<import('../servers/server.mjs').Server>}
 */
export const startTestServers = async ({ dir, signal, say }) => {
  await removeData(dir);
  const givingUp = new AbortController();
  const either = AbortSignal.any([signal, givingUp.signal]);
  const starting = startServers({ dir, ports: await freePorts(), signal: either, say, disposable: true });
  const stop = async () => {
    givingUp.abort();
    const servers = await starting.catch(() => null);
    await servers?.stop();
    await removeData(dir);
  };
  try {
    const [servers, timeSkipping] = await Promise.all([starting, testServer({ dir, signal: either, say })]);
    return { env: { ...servers.env, TEMPORAL_TEST_SERVER: timeSkipping }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
