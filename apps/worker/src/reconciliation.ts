import { pause, type Log } from '@dondoc/messaging-kafka';
import { emptyTally, findingText, tally, type Found } from '@dondoc/platform-reconciler';
import type { ReconciliationMetrics } from './reconciliation.metrics.ts';

export type ReconciliationOptions = Readonly<{
  firstAfterMs: number;
  everyMs: number;
  /** Compares and repairs; gives what it finds. */
  find: () => AsyncIterable<Found>;
  /** Runs the work unless another process is at it; whether it ran. */
  alone: (work: () => Promise<void>) => Promise<boolean>;
  metrics: ReconciliationMetrics;
  log: Log;
}>;

export type Reconciliation = Readonly<{ stop: () => Promise<void> }>;

/** After an accident there may be thousands of one kind: the first tell what it is, the tally how many. */
const mostLogged = 50;

/** Reconciles again and again until stopped. A run that fails is told and followed by the next. */
export const reconcileEvery = (options: ReconciliationOptions): Reconciliation => {
  const { firstAfterMs, everyMs, find, alone, metrics, log } = options;
  const stopping = new AbortController();

  const run = async (): Promise<void> => {
    let counted = emptyTally();
    let total = 0;
    for await (const found of find()) {
      counted = tally(counted, found);
      total += 1;
      if (total <= mostLogged) log.warn({ finding: found }, findingText(found).en);
      if (stopping.signal.aborted) return;
    }
    metrics.found(counted);
    if (total > 0) log.warn({ findings: counted }, `reconciliation found ${total}`);
    else log.debug({}, 'reconciliation found nothing');
  };

  const turn = async (): Promise<void> => {
    try {
      if (!(await alone(run))) metrics.leftToAnother();
    } catch (error) {
      metrics.failed();
      log.warn({ reason: String(error) }, 'reconciliation did not come to its end, the next one will');
    }
  };

  const turns = (async () => {
    await pause(firstAfterMs, stopping.signal);
    while (!stopping.signal.aborted) {
      await turn();
      await pause(everyMs, stopping.signal);
    }
  })();

  return {
    stop: async () => {
      stopping.abort();
      await turns;
    },
  };
};
