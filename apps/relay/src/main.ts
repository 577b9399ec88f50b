import { topics } from '@dondoc/messaging-kernel';
import { readConfig } from '@dondoc/platform-config';
import { createLogger, onShutdown, readyWhen, serveHealth } from '@dondoc/platform-observability';
import { router } from '@dondoc/platform-wiring';
import pg from 'pg';
import { relayLag } from './lag.ts';
import { relayMetrics } from './metrics.ts';
import { startRelay } from './relay.ts';

const name = 'relay';
const config = readConfig(
  process.env,
  'DATABASE_URL',
  'KAFKA_BROKERS',
  'DONDOC_HTTP_HOST',
  'DONDOC_HEALTH_PORT',
  'DONDOC_LOG_LEVEL',
);
const log = createLogger(name, { level: config.DONDOC_LOG_LEVEL });
// Only for measuring: what is published goes over the connection that holds the lease.
const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 2 });
pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));

const counters = relayMetrics(
  () => relayLag(pool, name),
  () => relay.role(),
);
const relay = startRelay({
  databaseUrl: config.DATABASE_URL,
  brokers: config.KAFKA_BROKERS,
  route: router,
  topics: Object.values(topics),
  name,
  log,
  onPublished: (events) => counters.published.inc(events),
  onRefill: () => counters.refills.inc(),
});

const health =
  config.DONDOC_HEALTH_PORT === undefined
    ? null
    : await serveHealth({
        port: config.DONDOC_HEALTH_PORT,
        host: config.DONDOC_HTTP_HOST,
        ready: async () => readyWhen(relay.trouble(), relay.role() === 'starting' ? 'starting' : null),
      });

onShutdown(
  async () => {
    await relay.stop();
    await health?.close();
    await pool.end();
  },
  { log },
);
