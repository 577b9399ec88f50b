import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assignmentActivities } from '@dondoc/assignments-activities';
import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { readConfig } from '@dondoc/platform-config';
import { createLogger, onShutdown, readyWhen, serveHealth } from '@dondoc/platform-observability';
import { Runtime } from '@temporalio/worker';
import pg from 'pg';
import { consumers } from './consumers.ts';
import { temporalLogger } from './temporal-logger.ts';
import { temporalWorker } from './temporal.ts';
import { afterWorkingDays, headFrom } from './ward.ts';

const config = readConfig(
  process.env,
  'DATABASE_URL',
  'KAFKA_BROKERS',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_TASK_QUEUE',
  'DONDOC_HTTP_HOST',
  'DONDOC_HEALTH_PORT',
  'DONDOC_LOG_LEVEL',
);
const log = createLogger('worker', { level: config.DONDOC_LOG_LEVEL });
Runtime.install({
  logger: temporalLogger(log),
  // While Temporal is away every poll fails: readiness says so, the log need not on each of them.
  telemetryOptions: { logging: { filter: 'ERROR,temporalio_sdk_core=WARN', forward: {} } },
  // This process ends itself: the runtime's own handling of signals would race with it.
  shutdownSignals: [],
});

const codePath = fileURLToPath(import.meta.resolve('@dondoc/workflows/workflow-bundle'));
await access(codePath).catch(() => {
  throw new Error(
    `The workflows are not bundled: ${codePath} is missing. Build the project, then start again.`,
  );
});

const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 10 });
pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });

const taskQueue = config.TEMPORAL_TASK_QUEUE;
const temporal = temporalWorker({
  address: config.TEMPORAL_ADDRESS,
  namespace: config.TEMPORAL_NAMESPACE,
  taskQueue,
  workflowBundle: { codePath },
  activities: assignmentActivities({
    store,
    policy: defaultLadderPolicy,
    afterWorkingDays,
    headOf: headFrom(store),
    now: () => new Date().toISOString(),
  }),
  log,
});
const following = consumers({
  brokers: config.KAFKA_BROKERS,
  pool,
  store,
  client: temporal.client,
  taskQueue,
  log,
});

const health =
  config.DONDOC_HEALTH_PORT === undefined
    ? null
    : await serveHealth({
        host: config.DONDOC_HTTP_HOST,
        port: config.DONDOC_HEALTH_PORT,
        ready: async () => readyWhen(await temporal.trouble(), ...following.troubles()),
      });

onShutdown(
  async () => {
    await health?.close();
    await following.stop();
    await temporal.stop();
    await pool.end();
  },
  { log },
);
