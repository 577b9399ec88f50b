import type { Recorded } from '@dondoc/event-sourcing-kernel';
import type { PartitionLag } from '@dondoc/messaging-kafka';
import { Counter, Gauge } from '@dondoc/platform-observability';

/** Registers what the projector shows on `/metrics`; the lag is measured when it is asked for. */
export const projectorMetrics = (lag: () => Promise<readonly PartitionLag[]>) => {
  new Gauge({
    name: 'dondoc_projector_lag_events',
    help: 'Events on Kafka not yet taken into the read models',
    labelNames: ['topic'],
    async collect() {
      this.reset();
      for (const { topic, behind } of await lag()) this.inc({ topic }, Number(behind));
    },
  });
  const delay = new Gauge({
    name: 'dondoc_projector_delay_seconds',
    help: 'Age of the last event when it was taken in',
  });
  const events = new Counter({ name: 'dondoc_projector_events_total', help: 'Events taken in' });
  const deadLetters = new Counter({ name: 'dondoc_projector_dead_letters_total', help: 'Messages given up' });
  return {
    seen: (slice: readonly Recorded[]): void => {
      const last = slice.at(-1);
      if (last) delay.set(Math.max(0, (Date.now() - Date.parse(last.metadata.recordedAt)) / 1_000));
    },
    handled: (counts: Readonly<{ events: number; deadLetters: number }>): void => {
      events.inc(counts.events);
      deadLetters.inc(counts.deadLetters);
    },
  };
};
