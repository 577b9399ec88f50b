import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../platform/cache.mjs';
import { fetchJars, findJava } from './java.mjs';

const version = '1.32.1';
const needs = "Temporal's time-skipping test server";
const instead = 'set TEMPORAL_TEST_SERVER to a program that starts one';

const script = `#!/bin/sh
exec "\${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xmx512m -cp "$(dirname "$0")/libs/*" io.temporal.testserver.TestServer "$@"
`;

/**
 * The program that starts Temporal's time-skipping test server on the port given as its argument.
 * @param {{ dir: string, signal?: AbortSignal | undefined, say?: (line: string) => void }} options
 * @returns {Promise<string>} its path
 */
export const testServer = async ({ dir, signal, say = () => {} }) => {
  if (process.env.TEMPORAL_TEST_SERVER) return process.env.TEMPORAL_TEST_SERVER;
  await findJava({ needs, instead });
  const folder = await cached(`temporal-test-server/${version}`, 'temporal-test-server', async (making) => {
    say(`fetching ${needs} by Maven, once …`);
    const logFile = join(dir, 'logs', 'maven.log');
    await fetchJars([`io.temporal:temporal-test-server:${version}`], {
      folder: making,
      needs,
      instead,
      signal,
      logFile,
    });
    writeFileSync(join(making, 'temporal-test-server'), script, { mode: 0o755 });
  });
  return join(folder, 'temporal-test-server');
};
