import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../platform/cache.mjs';
import { run } from '../platform/command.mjs';
import { freePorts, requireFree } from '../platform/ports.mjs';
import { until } from '../platform/waiting.mjs';
import { runRecords, stillRuns } from '../processes/run-records.mjs';
import { begin, takeOver } from '../processes/running.mjs';
import { supervise } from '../processes/supervise.mjs';
import { fetchJars, findJava } from './java.mjs';
import { kafkaSettings, log4jSettings } from './kafka-settings.mjs';

const version = '4.1.0';
const jars = [`org.apache.kafka:kafka_2.13:${version}`, 'org.apache.logging.log4j:log4j-slf4j-impl:2.24.3'];
const needs = 'Kafka';
const instead = 'set KAFKA_BROKERS to a running one';
/** @type {import('../processes/running.mjs').Farewell} */
const farewell = { signal: 'SIGTERM', patience: 20_000 };

/**
 * The id of the cluster that answers under this address, as it says itself.
 * @param {string} broker
 * @returns {Promise<string>}
 */
export const clusterIdOf = async (broker) => {
  const { Kafka, logLevel } = await import('kafkajs');
  const admin = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING, connectionTimeout: 1_000, requestTimeout: 5_000, retry: { retries: 0 } }).admin();
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
  return existsSync(meta) ? (/^cluster\.id=(.+)$/m.exec(readFileSync(meta, 'utf8'))?.[1]?.trim() ?? null) : null;
};

/**
 * A Kafka of our own: one node that is broker and controller, on 127.0.0.1.
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<import('./server.mjs').Server>}
 */
export const startKafka = async ({ dir, ports, note = () => {}, say = () => {}, signal }) => {
  const records = runRecords(dir);
  const home = join(dir, 'kafka');
  const logDirectory = join(home, 'data');
  const logFile = join(dir, 'logs', 'kafka.log');
  const broker = `127.0.0.1:${ports.kafka}`;
  const answers = async () => (await clusterIdOf(broker)) === formattedAs(logDirectory);
  mkdirSync(home, { recursive: true });
  const settingsFile = join(home, 'server.properties');
  const log4jFile = join(home, 'log4j2.yaml');

  const leftover = async () => {
    const record = records.read('kafka');
    if (!record || !stillRuns(record)) return null;
    const found = takeOver(record, { records, farewell });
    if (record.facts.port === ports.kafka && (await answers().catch(() => false))) return found;
    await found.stop();
    return null;
  };

  let found = await leftover();
  if (found) note('still running from before');
  else await requireFree(ports, ['kafka']);
  const java = await findJava({ needs, instead });
  const program = await cached(`kafka/${version}`, 'libs', (making) => {
    note('fetching Kafka by Maven, once …');
    return fetchJars(jars, { folder: making, needs, instead, signal, logFile: join(dir, 'logs', 'maven.log') });
  });
  const javaArgs = (/** @type {string} */ heap) => [`-Xmx${heap}`, '-XX:+UseSerialGC', `-Dlog4j2.configurationFile=${log4jFile}`, '-cp', join(program, 'libs', '*')];

  /** @param {AbortSignal} leaving */
  const beginAnew = async (leaving) => {
    await requireFree(ports, ['kafka']);
    // Nobody but the broker itself talks to its controller, so that port need not stay the same.
    const { http: controllerPort } = await freePorts();
    writeFileSync(settingsFile, kafkaSettings({ port: ports.kafka, controllerPort, logDirectory }));
    writeFileSync(log4jFile, log4jSettings);
    if (formattedAs(logDirectory) === null) {
      const id = (await run(java, [...javaArgs('128m'), 'kafka.tools.StorageTool', 'random-uuid'], { signal: leaving, logFile, what: 'Naming the Kafka cluster' })).trim();
      const format = ['kafka.tools.StorageTool', 'format', '--ignore-formatted', '-t', id, '-c', settingsFile];
      await run(java, [...javaArgs('128m'), ...format], { signal: leaving, logFile, what: 'Formatting the Kafka storage' });
    }
    const process_ = begin({ name: 'kafka', program: java, args: [...javaArgs('512m'), 'kafka.Kafka', settingsFile], logFile, cwd: home, farewell, records, facts: { port: ports.kafka } });
    try {
      const over = () => (process_.runs() ? null : `Kafka ended while starting; its log ${logFile} says:\n${process_.logTail()}`);
      await until(answers, { what: 'Kafka', patience: 120_000, signal: leaving, over });
      return process_;
    } catch (error) {
      await process_.stop();
      throw error;
    }
  };

  const { stop } = await supervise({
    name: 'Kafka',
    say,
    signal,
    begin: async (leaving) => {
      const earlier = found;
      found = null;
      return earlier ?? beginAnew(leaving);
    },
  });
  return { env: { KAFKA_BROKERS: broker }, stop };
};
