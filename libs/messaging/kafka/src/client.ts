import { Kafka, logLevel } from 'kafkajs';
import { clientLog, silent, type Log } from './log.ts';
import { quietenNegativeTimeouts } from './negative-timeout.ts';

/** Retries inside one call are few: whoever calls decides whether it still wants the same thing. */
export const kafkaClient = (brokers: readonly string[], clientId: string, log: Log = silent): Kafka => {
  quietenNegativeTimeouts();
  return new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 },
    logLevel: logLevel.INFO,
    logCreator: clientLog(log),
  });
};
