import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseServer, listen, runningApi, settingsFor } from '../testing/running-api.fixture.ts';
import { leader } from '../testing/sample-ward.fixture.ts';

const now = '2026-03-09T02:00:00.000Z';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const api = await runningApi({ startsAt: now, requestsPerMinute: 20 });
const clock = () => new Date(now);
const away = await listen(settingsFor(`postgresql://nobody@127.0.0.1:${await freePort()}/none`), clock);
const unmigrated = await listen(settingsFor(databaseServer()), clock);
afterAll(async () => {
  await Promise.all([api.close(), away.app.close(), unmigrated.app.close()]);
});

describe('An API with its database', () => {
  it('is live, ready, and needs neither Kafka nor Temporal for it', async () => {
    expect(await api.ask('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await api.ask('GET', '/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready', reasons: [] },
    });
  });

  it('counts its requests by route, never by address', async () => {
    await api.ask('GET', '/api/v1/assignments/gv-secret', { as: leader });
    const { headers, body } = await api.ask('GET', '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(body).toMatch(
      /dondoc_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/assignments\/:id",status="404"\} 1/,
    );
    expect(body).not.toContain('gv-secret');
  });

  it('turns away whoever floods it, and nobody else', async () => {
    const flood = await Promise.all(
      Array.from({ length: 21 }, () => api.ask('GET', '/api/v1/units', { as: 'p-mttq' })),
    );
    const refused = flood.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.body).toMatchObject({ code: 'too-many-requests' });
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await api.ask('GET', '/api/v1/units', { as: leader })).status).toBe(200);
  });
});

describe('An API whose database is away', () => {
  it('is live, not ready, and says why', async () => {
    expect((await away.ask('GET', '/health/live')).status).toBe(200);
    const { status, body } = await away.ask('GET', '/health/ready');
    expect([status, body]).toEqual([
      503,
      { status: 'not ready', reasons: [expect.stringContaining('DATABASE_URL')] },
    ]);
  });

  it('asks to try again, and tells nothing of what is inside', async () => {
    const { status, headers, body } = await away.ask('POST', '/api/v1/assignments', {
      as: leader,
      key: 'k',
      body: {},
    });
    expect([status, headers.get('retry-after'), headers.get('content-type')]).toEqual([
      503,
      '1',
      expect.stringContaining('application/problem+json'),
    ]);
    expect(body).toMatchObject({ code: 'try-again' });
    expect(JSON.stringify(body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|select/);
  });
});

describe('An API whose database was not migrated', () => {
  it('is not ready and names what is missing', async () => {
    const { status, body } = await unmigrated.ask('GET', '/health/ready');
    expect([status, body]).toEqual([
      503,
      { status: 'not ready', reasons: [expect.stringContaining('es.event')] },
    ]);
  });

  it('fails without telling how', async () => {
    const { status, headers, body } = await unmigrated.ask('GET', '/api/v1/people');
    expect([status, body]).toEqual([500, expect.objectContaining({ code: 'unexpected' })]);
    expect(JSON.stringify(body)).toContain(headers.get('x-request-id'));
    expect(JSON.stringify(body)).not.toMatch(/relation|es\.event|select/);
  });
});
