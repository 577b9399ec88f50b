import { Counter, Gauge } from '@dondoc/platform-observability';
import type { Pool } from 'pg';
import type { OutboxChannel } from './outbox.ts';
import type { Outcome } from './recording.ts';

/** Registers what the notifier shows on `/metrics`; what waits is counted when it is asked for. */
export const notifierMetrics = (pool: Pick<Pool, 'query'>, now: () => string) => {
  const waiting = async (): Promise<readonly { channel: string; rows: number; late: number }[]> => {
    const { rows } = await pool.query<{ channel: string; rows: number; late: number }>(
      `select channel, count(*)::int as rows,
         greatest(0, extract(epoch from $1::timestamptz - min(not_before)))::float as late
       from notifications.outbox group by channel`,
      [now()],
    );
    return rows;
  };
  new Gauge({
    name: 'dondoc_notifier_waiting',
    help: 'Notifications not yet handed over, those whose hour has not come included',
    labelNames: ['channel'],
    async collect() {
      this.reset();
      for (const { channel, rows } of await waiting()) this.set({ channel }, rows);
    },
  });
  new Gauge({
    name: 'dondoc_notifier_late_seconds',
    help: 'How long the oldest notification has been due',
    labelNames: ['channel'],
    async collect() {
      this.reset();
      for (const { channel, late } of await waiting()) this.set({ channel }, late);
    },
  });
  const outcomes = new Counter({
    name: 'dondoc_notifier_outcomes_total',
    help: 'What became of notifications that were due',
    labelNames: ['channel', 'outcome'],
  });
  return {
    happened: (channel: OutboxChannel, outcome: Outcome): void => outcomes.inc({ channel, outcome }),
  };
};
