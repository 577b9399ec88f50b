import { Counter, Gauge } from '@dondoc/platform-observability';
import type { RelayLag } from './lag.ts';
import type { Relay } from './relay.ts';

/** Registers what the relay shows on `/metrics`; the lag is measured when it is asked for. */
export const relayMetrics = (lag: () => Promise<RelayLag>, role: Relay['role']) => {
  new Gauge({
    name: 'dondoc_relay_lag_events',
    help: 'Events of the log not yet published',
    async collect() {
      this.set((await lag()).events);
    },
  });
  new Gauge({
    name: 'dondoc_relay_lag_seconds',
    help: 'Age of the oldest event not yet published',
    async collect() {
      this.set((await lag()).seconds);
    },
  });
  new Gauge({
    name: 'dondoc_relay_active',
    help: '1 when this relay holds the lease',
    collect() {
      this.set(role() === 'active' ? 1 : 0);
    },
  });
  return {
    published: new Counter({ name: 'dondoc_relay_published_total', help: 'Events published' }),
    refills: new Counter({
      name: 'dondoc_relay_refills_total',
      help: 'Times the whole log was published again',
    }),
  };
};
