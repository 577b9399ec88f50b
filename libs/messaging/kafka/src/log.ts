import { logLevel, type LogEntry } from 'kafkajs';

type Write = (fields: object, message: string) => void;

/** Where this library tells what happens; a pino logger is one. */
export type Log = Readonly<{ debug: Write; info: Write; warn: Write; error: Write }>;

const ignore: Write = () => undefined;
export const silent: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** The client calls a broker that restarts an error; for us it is an expected thing that we outlive, hence lower. */
export const clientLog =
  (log: Log) =>
  () =>
  ({ level, namespace, log: { message, timestamp: _, ...rest } }: LogEntry): void => {
    const write = level === logLevel.ERROR ? log.warn : log.debug;
    write({ kafkajs: namespace, ...rest, stack: undefined }, message);
  };
