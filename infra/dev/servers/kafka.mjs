import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../platform/cache.mjs';
import { run } from '../platform/command.mjs';
import { freePorts } from '../platform/ports.mjs';
import { fetchJars, findJava } from './java.mjs';
import { kafkaSettings, log4jSettings } from './kafka-settings.mjs';
import { keepServing, logFileOf } from './server.mjs';

const version = '4.1.0';
const jars = [`org.apache.kafka:kafka_2.13:${version}`, 'org.apache.logging.log4j:log4j-slf4j-impl:2.24.3'];
const needs = 'Kafka';
const instead = 'set KAFKA_BROKERS to a running one';

/**
 * The id of the cluster that answers under this address, as it says itself.
 * @param {string} broker
 * @returns {Promise<string>}
 */
export const clusterIdOf = async (broker) => {
  const { Kafka, logLevel } = await import('kafkajs');
  const admin = new Kafka({
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).clusterId;
  } finally {
    await admin.disconnect();
  }
};

/** @param {string} logDirectory @returns {string | null} null before it is formatted */
const formattedAs = (logDirectory) => {
  const meta = join(logDirectory, 'meta.properties');
  return existsSync(meta)
    ? (/^cluster\.id=(.+)$/m.exec(readFileSync(meta, 'utf8'))?.[1]?.trim() ?? null)
    : null;
};

/** A cluster id as Kafka writes them: 16 bytes in base64url, not taken for an option on a command line. */
const newClusterId = () => randomBytes(16).toString('base64url').replace(/^-/, 'A');

/**
 * A Kafka of our own: one node that is broker and controller, on 127.0.0.1.
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<import('./server.mjs').Server>}
 */
export const startKafka = async (options) => {
  const { dir, ports, note = () => {}, signal } = options;
  const home = join(dir, 'kafka');
  const logDirectory = join(home, 'data');
  const settingsFile = join(home, 'server.properties');
  const log4jFile = join(home, 'log4j2.properties');
  const logFile = logFileOf(dir, 'kafka');
  const broker = `127.0.0.1:${ports.kafka}`;

  const stop = await keepServing({
    ...options,
    name: 'kafka',
    title: 'Kafka',
    listensOn: ['kafka'],
    farewell: { signal: 'SIGTERM', patience: 20_000 },
    patience: 120_000,
    answers: async () => (await clusterIdOf(broker)) === formattedAs(logDirectory),
    prepare: async () => {
      const program = await findJava({ needs, instead });
      const folder = await cached(`kafka/${version}`, 'libs', (making) => {
        note('fetching Kafka by Maven, once …');
        return fetchJars(jars, { folder: making, needs, instead, signal, logFile: logFileOf(dir, 'maven') });
      });
      const java = [
        '-XX:+UseSerialGC',
        // The first compiler only: two fifths less work until it is up, and up is what the reader waits for.
        '-XX:TieredStopAtLevel=1',
        `-Dlog4j2.configurationFile=${log4jFile}`,
        '-cp',
        join(folder, 'libs', '*'),
      ];
      return async (leaving) => {
        // Nobody but the broker itself talks to its controller, so that port need not stay the same.
        const { http: controllerPort } = await freePorts();
        mkdirSync(home, { recursive: true });
        writeFileSync(settingsFile, kafkaSettings({ port: ports.kafka, controllerPort, logDirectory }));
        writeFileSync(log4jFile, log4jSettings);
        if (formattedAs(logDirectory) === null) {
          const format = ['kafka.tools.StorageTool', 'format', '-t', newClusterId(), '-c', settingsFile];
          await run(program, ['-Xmx128m', ...java, ...format], {
            signal: leaving,
            logFile,
            what: 'Formatting the Kafka storage',
          });
        }
        return { program, args: ['-Xmx512m', ...java, 'kafka.Kafka', settingsFile], cwd: home };
      };
    },
  });
  return { env: { KAFKA_BROKERS: broker }, stop };
};
