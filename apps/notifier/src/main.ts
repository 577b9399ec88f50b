import { randomUUID } from 'node:crypto';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { mailChannel, webhookChannel } from '@dondoc/notifications-channels';
import { readConfig } from '@dondoc/platform-config';
import { createLogger, onShutdown, readyWhen, serveHealth } from '@dondoc/platform-observability';
import { router } from '@dondoc/platform-wiring';
import { wardSettingsFrom } from '@dondoc/settings-application';
import pg from 'pg';
import { notifierMetrics } from './metrics.ts';
import { startNotifier } from './notifier.ts';

const config = readConfig(
  process.env,
  'DATABASE_URL',
  'KAFKA_BROKERS',
  'SMTP_URL',
  'DONDOC_MAIL_FROM',
  'DONDOC_WEBHOOK_URL',
  'DONDOC_WEBHOOK_SECRET',
  'DONDOC_TENANT',
  'DONDOC_PUBLIC_ORIGIN',
  'DONDOC_HTTP_HOST',
  'DONDOC_HEALTH_PORT',
  'DONDOC_LOG_LEVEL',
);
const { SMTP_URL, DONDOC_WEBHOOK_URL, DONDOC_WEBHOOK_SECRET } = config;
if (DONDOC_WEBHOOK_URL !== undefined && DONDOC_WEBHOOK_SECRET === undefined)
  throw new Error('DONDOC_WEBHOOK_URL is set without DONDOC_WEBHOOK_SECRET: calls would not be signed.');

const log = createLogger('notifier', { level: config.DONDOC_LOG_LEVEL });
const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 10, connectionTimeoutMillis: 3_000 });
pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));

const now = (): string => new Date().toISOString();
const mail = SMTP_URL === undefined ? null : mailChannel({ url: SMTP_URL, from: config.DONDOC_MAIL_FROM });
const metrics = notifierMetrics(pool, now);
const store = postgresEventStore(pool, { now: () => new Date(), newId: () => randomUUID() });
const settingsOf = wardSettingsFrom(store);
const notifier = startNotifier({
  pool,
  brokers: config.KAFKA_BROKERS,
  store,
  route: router,
  calendarOf: async (tenant) => (await settingsOf(tenant)).calendar,
  origin: config.DONDOC_PUBLIC_ORIGIN,
  mail,
  webhook:
    DONDOC_WEBHOOK_URL === undefined || DONDOC_WEBHOOK_SECRET === undefined
      ? null
      : webhookChannel({ url: DONDOC_WEBHOOK_URL, secret: DONDOC_WEBHOOK_SECRET }),
  webhookTenant: config.DONDOC_TENANT,
  now,
  log,
  onOutcome: metrics.happened,
});

const health =
  config.DONDOC_HEALTH_PORT === undefined
    ? null
    : await serveHealth({
        port: config.DONDOC_HEALTH_PORT,
        host: config.DONDOC_HTTP_HOST,
        ready: async () => readyWhen(...notifier.troubles()),
      });

onShutdown(
  async () => {
    await notifier.stop();
    mail?.close();
    await health?.close();
    await pool.end();
  },
  // A mail under way is waited for: cut off, it would be sent once more.
  { log, withinMs: 20_000 },
);
