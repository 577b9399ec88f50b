import { randomUUID } from 'node:crypto';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { readConfig } from '@dondoc/platform-config';
import { createLogger, onShutdown, readyWhen, serveHealth } from '@dondoc/platform-observability';
import { projections, router } from '@dondoc/platform-wiring';
import pg from 'pg';
import { listenedTopics } from './listened-topics.ts';
import { projectorMetrics } from './metrics.ts';
import { startProjector } from './projector.ts';

const config = readConfig(
  process.env,
  'DATABASE_URL',
  'KAFKA_BROKERS',
  'DONDOC_HTTP_HOST',
  'DONDOC_HEALTH_PORT',
  'DONDOC_LOG_LEVEL',
);
const log = createLogger('projector', { level: config.DONDOC_LOG_LEVEL });
const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 8, connectionTimeoutMillis: 3_000 });
pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));

const metrics = projectorMetrics(() => projector.lag());
const projector = startProjector({
  pool,
  brokers: config.KAFKA_BROKERS,
  store: postgresEventStore(pool, { now: () => new Date(), newId: () => randomUUID() }),
  route: router,
  projections,
  topics: listenedTopics,
  log,
  onEvents: metrics.seen,
  onHandled: metrics.handled,
});

/** An idle projector would not notice by itself. */
const databaseTrouble = () =>
  pool.query('select 1').then(
    () => null,
    (error: unknown) => `database: ${String(error)}`,
  );

const health =
  config.DONDOC_HEALTH_PORT === undefined
    ? null
    : await serveHealth({
        port: config.DONDOC_HEALTH_PORT,
        host: config.DONDOC_HTTP_HOST,
        ready: async () => readyWhen(projector.trouble(), await databaseTrouble()),
      });

onShutdown(
  async () => {
    await projector.stop();
    await health?.close();
    await pool.end();
  },
  { log },
);
