import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepServing, logFileOf } from './server.mjs';
import { temporalProgram } from './temporal-program.mjs';

export const namespace = 'default';

/**
 * Whether a Temporal answers under this address and has the namespace.
 * @param {string} address
 */
export const temporalAnswers = async (address) => {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    await connection.withDeadline(Date.now() + 2_000, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } finally {
    await connection.close();
  }
};

/**
 * A Temporal of our own, on 127.0.0.1, keeping its state in SQLite.
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<import('./server.mjs').Server>}
 */
export const startTemporal = async (options) => {
  const { dir, ports, note = () => {}, signal } = options;
  const home = join(dir, 'temporal');
  const address = `127.0.0.1:${ports.temporal}`;
  const flags = {
    '--ip': '127.0.0.1',
    '--port': ports.temporal,
    '--ui-ip': '127.0.0.1',
    '--ui-port': ports.temporalUi,
    '--db-filename': join(home, 'temporal.db'),
    '--log-level': 'error',
    // Without it a timer may fire a second late, and the demonstration counts seconds.
    '--dynamic-config-value': 'history.timerProcessorMaxTimeShift="50ms"',
  };
  const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'].flatMap((pragma) => ['--sqlite-pragma', pragma]);

  const stop = await keepServing({
    ...options,
    name: 'temporal',
    title: 'Temporal',
    listensOn: ['temporal', 'temporalUi'],
    farewell: { signal: 'SIGTERM', patience: 10_000 },
    answers: () => temporalAnswers(address),
    prepare: async () => {
      const program = await temporalProgram({ note, signal, logFile: logFileOf(dir, 'temporal-build') });
      mkdirSync(home, { recursive: true });
      const args = [
        'server',
        'start-dev',
        ...Object.entries(flags).flatMap(([flag, value]) => [flag, String(value)]),
        ...pragmas,
      ];
      return async () => ({ program, args, cwd: home });
    },
  });
  return {
    env: {
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      TEMPORAL_UI_URL: `http://127.0.0.1:${ports.temporalUi}`,
    },
    stop,
  };
};
