import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { rebuild } from '@dondoc/platform-read-models';
import { projections, router } from '@dondoc/platform-wiring';
import { freshDatabase } from '@dondoc/postgres-schema';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { request } from 'node:http';
import type pg from 'pg';
import type { ApiSettings } from '../api-settings.ts';
import { AppModule } from '../app.module.ts';
import { dress } from '../dress.ts';
import { CLOCK } from '../store/clock.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { POOL } from '../store/store.module.ts';
import { foundWard, tenant } from './sample-ward.fixture.ts';

export type Asked = Readonly<{
  as?: string;
  body?: unknown;
  key?: string;
  ifMatch?: string;
  headers?: Readonly<Record<string, string>>;
}>;

export type Answer = Readonly<{ status: number; headers: Headers; body: unknown }>;

const bodyOf = (body: unknown): string | FormData | null => {
  if (body === undefined) return null;
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
};

/** Asks as a client would. JSON answers come parsed, others as text. */
export const clientOf =
  (url: string) =>
  async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    { as, body, key, ifMatch, headers }: Asked = {},
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      body: bodyOf(body),
      headers: {
        ...(as !== undefined && { 'X-Dondoc-Person': as }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
        ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        ...headers,
      },
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };

/** As `fetch` cannot: with a Host of its own, and without the Cache-Control that it adds to conditional requests. */
export const statusOf = (
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });

/** The application as `main` makes it, with a clock that stands still, listening on a free port. */
export const listen = async (settings: ApiSettings, now: () => Date) => {
  const testing = Test.createTestingModule({ imports: [AppModule.of(settings)] });
  const module = await testing.overrideProvider(CLOCK).useValue(now).compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  dress(app, settings);
  await app.listen(0, '127.0.0.1');
  // On a busy machine a spec pauses longer than the five seconds after which an idle connection is dropped under it.
  app.getHttpServer().keepAliveTimeout = 120_000;
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return { app, url, ask: clientOf(url) };
};

export const settingsFor = (databaseUrl: string): ApiSettings => ({
  databaseUrl,
  host: '127.0.0.1',
  port: 0,
  tenant,
  logLevel: 'silent',
  page: '/nowhere',
  requestsPerMinute: 10_000,
});

export const databaseServer = (): string => {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL names no PostgreSQL server: run the tests by `npm test`.');
  return url;
};

/** A ward on a database of its own. `project` brings the read models up to date, as the projector does in time. */
export const runningApi = async ({ startsAt, ...changes }: { startsAt: string } & Partial<ApiSettings>) => {
  let instant = new Date(startsAt);
  const database = await freshDatabase(databaseServer());
  const { app, url, ask } = await listen({ ...settingsFor(database.url), ...changes }, () => instant);
  const [pool, store] = [app.get<pg.Pool>(POOL), app.get<EventStore>(EVENT_STORE)];
  await foundWard(store, pool);
  return {
    app,
    url,
    ask,
    pool,
    store,
    setClock: (at: string) => {
      instant = new Date(at);
    },
    project: async () => {
      for (const projection of projections) await rebuild(pool, store, projection, router);
    },
    /** Events and commands that the log holds: a refusal leaves both alone. */
    stored: async (): Promise<readonly [events: number, commands: number]> => {
      const { rows } = await pool.query<{ events: number; commands: number }>(
        'select (select count(*)::int from es.event) as events, (select count(*)::int from es.command) as commands',
      );
      return [rows[0]?.events ?? -1, rows[0]?.commands ?? -1];
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
};
