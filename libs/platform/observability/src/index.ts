export * from './health.ts';
export * from './logger.ts';
export * from './shutdown.ts';
export { Counter, Gauge, Histogram, Registry, register as metrics } from 'prom-client';
