import { Counter, Gauge, metrics, type Registry } from '@dondoc/platform-observability';
import { findingKinds, type Tally } from '@dondoc/platform-reconciler';

export type ReconciliationMetrics = Readonly<{
  /** What the run that has just ended found. */
  found: (tally: Tally) => void;
  /** Another process looks after it: what this one found earlier no longer says anything. */
  leftToAnother: () => void;
  failed: () => void;
}>;

/** Registers what the reconciler shows on `/metrics`. */
export const reconciliationMetrics = (registry: Registry = metrics): ReconciliationMetrics => {
  const registers = [registry];
  const findings = new Gauge({
    name: 'dondoc_reconciler_findings',
    help: 'What the last run found different from the event store, by kind, repaired or left to a person',
    labelNames: ['kind', 'outcome'] as const,
    registers,
  });
  const lastRun = new Gauge({
    name: 'dondoc_reconciler_last_run_timestamp_seconds',
    help: 'When this process last compared all there is',
    registers,
  });
  const failures = new Counter({
    name: 'dondoc_reconciler_failures_total',
    help: 'Runs that came to no end',
    registers,
  });
  return {
    found: (tally) => {
      for (const kind of findingKinds) {
        const { found, repaired } = tally[kind];
        findings.set({ kind, outcome: 'repaired' }, repaired);
        findings.set({ kind, outcome: 'left' }, found - repaired);
      }
      lastRun.setToCurrentTime();
    },
    leftToAnother: () => findings.reset(),
    failed: () => failures.inc(),
  };
};
