import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { createLogger } from '@dondoc/platform-observability';
import { Global, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { DIRECTIVE_REGISTER, postgresDirectiveRegister } from '../directives/directive-register.ts';
import { DIRECTORY, postgresDirectory } from '../identity/directory.ts';
import { CLOCK, type Clock } from './clock.ts';
import { EVENT_STORE } from './event-store.ts';
import { postgresReadModels } from './postgres-read-models.ts';
import { READ_MODELS } from './read-models.ts';

export const POOL = Symbol('Pool');

const pool = ({ databaseUrl, logLevel }: ApiSettings): pg.Pool => {
  const made = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    application_name: 'dondoc-api',
  });
  // An idle connection that breaks is replaced by the next request; without a listener it would end the process.
  const log = createLogger('api', { level: logLevel });
  made.on('error', (error) => log.warn({ err: error }, 'a database connection broke'));
  return made;
};

const adapters: Provider[] = [
  { provide: CLOCK, useValue: () => new Date() },
  { provide: POOL, inject: [SETTINGS], useFactory: pool },
  {
    provide: EVENT_STORE,
    inject: [POOL, CLOCK],
    useFactory: (made: pg.Pool, now: Clock) => postgresEventStore(made, { now, newId: randomUUID }),
  },
  ...[
    { provide: READ_MODELS, adapter: postgresReadModels },
    { provide: DIRECTORY, adapter: postgresDirectory },
    { provide: DIRECTIVE_REGISTER, adapter: postgresDirectiveRegister },
  ].map(({ provide, adapter }) => ({
    provide,
    inject: [POOL, SETTINGS],
    useFactory: (made: pg.Pool, { tenant }: ApiSettings) => adapter(made, tenant),
  })),
];

/** The ports of the API, kept by PostgreSQL alone: commands need neither Kafka nor Temporal. */
@Global()
@Module({
  providers: adapters,
  exports: adapters.flatMap((each) => ('provide' in each ? [each.provide] : [])),
})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly made: pg.Pool) {}

  onApplicationShutdown(): Promise<void> {
    return this.made.end();
  }
}
