import type { LogEntry } from 'kafkajs';

type Write = (fields: object, message: string) => void;

/** Where this library tells what happens; a pino logger is one. */
export type Log = Readonly<{ debug: Write; info: Write; warn: Write; error: Write }>;

const ignore: Write = () => undefined;
export const silent: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** Of what the client tells, all that matters comes back as an error and is told once, by whoever handles that. */
export const clientLog =
  (log: Log) =>
  () =>
  ({ namespace, log: { message, timestamp: _, logger: _logger, stack: _stack, ...rest } }: LogEntry): void =>
    log.debug({ kafkajs: namespace, ...rest }, message);
