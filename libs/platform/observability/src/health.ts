import { createServer } from 'node:http';
import { collectDefaultMetrics, register, type Registry } from 'prom-client';

/** Whether a process can do its work now; `reasons` says in sentences why not, empty when it can. */
export type Readiness = Readonly<{ ready: boolean; reasons: readonly string[] }>;

export const readyWhen = (...reasons: readonly (string | null)[]): Readiness => {
  const given = reasons.filter((reason) => reason !== null);
  return { ready: given.length === 0, reasons: given };
};

export type HealthServer = Readonly<{ port: number; close: () => Promise<void> }>;

/**
 * Answers `/health/live`, `/health/ready` (200 or 503 with reasons, JSON) and `/metrics` (Prometheus text).
 * Port 0 takes a free one, told in the result. Rejects when the port is taken.
 */
export const serveHealth = async ({
  port,
  host = '127.0.0.1',
  ready,
  metrics = register,
}: {
  port: number;
  host?: string;
  ready: () => Promise<Readiness>;
  metrics?: Registry;
}): Promise<HealthServer> => {
  if (!metrics.getSingleMetric('process_cpu_user_seconds_total'))
    collectDefaultMetrics({ register: metrics });

  const answers: Readonly<
    Record<string, () => Promise<readonly [status: number, type: string, body: string]>>
  > = {
    '/health/live': async () => [200, 'application/json', JSON.stringify({ status: 'live' })],
    '/health/ready': async () => {
      const { ready: is, reasons } = await ready().catch((error: unknown) => readyWhen(String(error)));
      return [
        is ? 200 : 503,
        'application/json',
        JSON.stringify({ status: is ? 'ready' : 'not ready', reasons }),
      ];
    },
    '/metrics': async () => [200, metrics.contentType, await metrics.metrics()],
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (!answer) return void response.writeHead(404).end();
    answer().then(
      ([status, type, body]) =>
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
