import { join } from 'node:path';
import { cached } from '../platform/cache.mjs';
import { onPath, run } from '../platform/command.mjs';
import { Trouble } from '../platform/trouble.mjs';

const version = '1.5.1';
const program = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/**
 * Says every half minute that a long piece of work is still under way.
 * @template T
 * @param {string} what
 * @param {(line: string) => void} note
 * @param {() => Promise<T>} work
 */
const patiently = async (what, note, work) => {
  const begun = Date.now();
  const timer = setInterval(
    () => note(`${what}: ${Math.round((Date.now() - begun) / 1000)} s so far`),
    30_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};

/**
 * Temporal's command line, which holds the server: on PATH, else built from source once, into the cache.
 * @param {{ note: (line: string) => void, signal?: AbortSignal | undefined, logFile: string }} options
 * @returns {Promise<string>}
 * @throws Trouble when it must be built and cannot be
 */
export const temporalProgram = async ({ note, signal, logFile }) => {
  const found = onPath([program]);
  if (found !== null) return found;
  const folder = await cached(`temporal-cli/${version}`, program, async (making) => {
    const go = onPath(['go']);
    if (go === null)
      throw new Trouble(
        'Temporal is on PATH neither as a program (temporal) nor as what builds it (go): install one of them (https://docs.temporal.io/cli or https://go.dev/dl), or set TEMPORAL_ADDRESS to a running one.',
      );
    note('building Temporal from source, about five minutes, once …');
    const env = { ...process.env, GOBIN: making };
    await patiently('building Temporal', note, () =>
      run(go, ['install', `github.com/temporalio/cli/cmd/temporal@v${version}`], {
        env,
        signal,
        logFile,
        what: 'Building Temporal',
      }),
    );
  });
  return join(folder, program);
};
