import type { Logger } from './logger.ts';

type Signals = { on: (signal: 'SIGTERM' | 'SIGINT', listener: () => void) => unknown };

/**
 * On SIGTERM or SIGINT runs `stop` once, then ends the process: with 0 when it finished, with 1 when it failed, took
 * longer than `withinMs` (default 10 s) or a second signal came.
 */
export const onShutdown = (
  stop: () => Promise<void>,
  {
    withinMs = 10_000,
    log,
    signals = process,
    exit = (code: number) => process.exit(code),
  }: { withinMs?: number; log?: Logger; signals?: Signals; exit?: (code: number) => void } = {},
): void => {
  let stopping = false;
  const begin = (signal: string) => () => {
    if (stopping) return exit(1);
    stopping = true;
    log?.info({ signal }, 'stopping');
    const tooLong = setTimeout(() => {
      log?.error({ withinMs }, 'did not stop in time, leaving anyway');
      exit(1);
    }, withinMs);
    stop().then(
      () => {
        clearTimeout(tooLong);
        log?.info('stopped');
        exit(0);
      },
      (error: unknown) => {
        clearTimeout(tooLong);
        log?.error({ err: error }, 'stopping failed');
        exit(1);
      },
    );
  };
  signals.on('SIGTERM', begin('SIGTERM'));
  signals.on('SIGINT', begin('SIGINT'));
};
