import { Counter, Registry } from 'prom-client';
import { afterEach, describe, expect, it } from 'vitest';
import { readyWhen, serveHealth, type HealthServer, type Readiness } from './health.ts';

let server: HealthServer | null = null;
afterEach(() => server?.close());

const ask = async (path: string, ready: () => Promise<Readiness>, metrics = new Registry()) => {
  server = await serveHealth({ port: 0, ready, metrics });
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return { status: response.status, body: await response.text() };
};

const ready = async () => readyWhen(null);

describe('A process that can work', () => {
  it('is live and ready', async () => {
    expect(await ask('/health/live', ready)).toEqual({ status: 200, body: '{"status":"live"}' });
    await server?.close();
    expect(await ask('/health/ready?x', ready)).toEqual({
      status: 200,
      body: '{"status":"ready","reasons":[]}',
    });
  });

  it('shows its metrics', async () => {
    const metrics = new Registry();
    new Counter({ name: 'events_published', help: 'Events', registers: [metrics] }).inc(7);
    expect((await ask('/metrics', ready, metrics)).body).toContain('events_published 7');
  });

  it('knows no other page', async () => expect((await ask('/toString', ready)).status).toBe(404));
});

describe('A process that cannot work', () => {
  it('is live, not ready, and says why', async () => {
    const { status, body } = await ask('/health/ready', async () => readyWhen('no lease', null, 'no Kafka'));
    expect([status, JSON.parse(body)]).toEqual([
      503,
      { status: 'not ready', reasons: ['no lease', 'no Kafka'] },
    ]);
  });

  it('is not ready when asking fails', async () => {
    const { status, body } = await ask('/health/ready', () => Promise.reject(new Error('database gone')));
    expect([status, JSON.parse(body)]).toEqual([
      503,
      { status: 'not ready', reasons: ['Error: database gone'] },
    ]);
  });
});
