import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assignmentActivities, dutyActivities } from '@dondoc/assignments-activities';
import { ratingActivities } from '@dondoc/evaluation-activities';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { readConfig } from '@dondoc/platform-config';
import { createLogger, onShutdown, readyWhen, serveHealth } from '@dondoc/platform-observability';
import { assignmentPlans, reconcile, temporalWorkflows } from '@dondoc/platform-reconciler';
import { planningFrom, projections, router } from '@dondoc/platform-wiring';
import { Runtime } from '@temporalio/worker';
import pg from 'pg';
import { aloneOn } from './alone.ts';
import { carriedOutOnceReachable } from './carried-out.ts';
import { consumers } from './consumers.ts';
import { reconciliationMetrics } from './reconciliation.metrics.ts';
import { reconcileEvery } from './reconciliation.ts';
import { temporalLogger } from './temporal-logger.ts';
import { temporalWorker } from './temporal.ts';
import { headFrom, unitAboveFrom } from './ward.ts';

const aMinute = 60_000;

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
await carriedOutOnceReachable(pool, log);
const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });

const now = (): string => new Date().toISOString();

const taskQueue = config.TEMPORAL_TASK_QUEUE;
const planning = planningFrom(store);
const temporal = temporalWorker({
  address: config.TEMPORAL_ADDRESS,
  namespace: config.TEMPORAL_NAMESPACE,
  taskQueue,
  workflowBundle: { codePath },
  activities: {
    ...assignmentActivities({
      ...planning,
      store,
      headOf: headFrom(store),
      unitAbove: unitAboveFrom(store),
      now,
    }),
    ...dutyActivities({ store, now }),
    ...ratingActivities({ store, headOf: headFrom(store), now }),
  },
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

const connected = () => {
  const client = temporal.client();
  if (!client) throw new Error('Temporal is not connected: workflows were not compared');
  return client;
};
const system = {
  pool,
  store,
  plansFrom: assignmentPlans({ ...planning, now }),
  workflows: temporalWorkflows(connected, taskQueue),
  projections,
  route: router,
};
const reconciliation = reconcileEvery({
  firstAfterMs: aMinute,
  everyMs: 10 * aMinute,
  find: () => reconcile(system, { now: () => new Date(), repair: true }),
  alone: (work) => aloneOn(pool, work),
  metrics: reconciliationMetrics(),
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
    await reconciliation.stop();
    await following.stop();
    await temporal.stop();
    await pool.end();
  },
  { log },
);
