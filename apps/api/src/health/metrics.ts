import { Histogram, Registry } from '@dondoc/platform-observability';
import { collectDefaultMetrics } from 'prom-client';
import type { NextFunction, Request, Response } from 'express';

export const METRICS = Symbol('Metrics');

export type Metrics = Readonly<{
  registry: Registry;
  time: (request: Request, response: Response, next: NextFunction) => void;
}>;

/** A registry of its own for every application made, and the middleware that times its requests. */
export const httpMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'dondoc_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    time: (request, response, next) => {
      const stop = durations.startTimer();
      // The pattern, never the address itself: labels must stay few.
      const routeOf = () => (request.route as { path?: string } | undefined)?.path ?? 'other';
      response.once('close', () =>
        stop({ method: request.method, route: routeOf(), status: response.statusCode }),
      );
      next();
    },
  };
};
