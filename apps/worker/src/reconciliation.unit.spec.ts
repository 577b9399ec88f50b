import type { Log } from '@dondoc/messaging-kafka';
import { Registry } from '@dondoc/platform-observability';
import type { Found } from '@dondoc/platform-reconciler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reconcileEvery, type Reconciliation } from './reconciliation.ts';
import { reconciliationMetrics } from './reconciliation.metrics.ts';

const repaired: Found = {
  kind: 'workflow-missing',
  tenant: 'ward-1',
  stream: 'assignment/a1',
  last: null,
  repaired: true,
  hindrance: null,
};
const left: Found = {
  kind: 'dead-letters',
  consumer: 'projector',
  count: 3,
  repaired: false,
  hindrance: null,
};
const eachTurn = { firstAfterMs: 0, everyMs: 1 };

let registry: Registry;
let messages: string[];
let log: Log;
let running: Reconciliation | null;

beforeEach(() => {
  registry = new Registry();
  messages = [];
  const write = (_: object, message: string) => void messages.push(message);
  log = { debug: write, info: write, warn: write, error: write };
  running = null;
});
afterEach(() => running?.stop());

const begin = (find: () => AsyncIterable<Found>, free: () => boolean = () => true): void => {
  const alone = async (work: () => Promise<void>) => {
    if (!free()) return false;
    await work();
    return true;
  };
  running = reconcileEvery({ ...eachTurn, find, alone, metrics: reconciliationMetrics(registry), log });
};
const shows = (line: string) => vi.waitFor(async () => expect(await registry.metrics()).toContain(line));

async function* giving(...findings: readonly Found[]): AsyncGenerator<Found> {
  yield* findings;
}

describe('Reconciliation on a schedule', () => {
  it('shows and tells what the last run found, by kind', async () => {
    begin(() => giving(repaired, left, repaired));
    await shows('dondoc_reconciler_findings{kind="workflow-missing",outcome="repaired"} 2');
    await shows('dondoc_reconciler_findings{kind="dead-letters",outcome="left"} 1');
    await shows('dondoc_reconciler_findings{kind="row-differs",outcome="left"} 0');
    expect(messages.filter((message) => message.includes('was started')).length).toBeGreaterThan(1);
  });

  it('goes back to nothing once all is well', async () => {
    let turns = 0;
    begin(() => ((turns += 1) === 1 ? giving(left) : giving()));
    await vi.waitFor(() => expect(turns).toBeGreaterThan(1));
    await shows('dondoc_reconciler_findings{kind="dead-letters",outcome="left"} 0');
  });

  it('goes on after a run that failed', async () => {
    let turns = 0;
    begin(() => {
      turns += 1;
      if (turns === 1) throw new Error('the database is away');
      return giving(left);
    });
    await shows('dondoc_reconciler_findings{kind="dead-letters",outcome="left"} 1');
    await shows('dondoc_reconciler_failures_total 1');
    expect(messages.join()).toContain('did not come to its end');
  });

  it('shows nothing of its own while another process looks after it', async () => {
    let mine = true;
    begin(
      () => giving(left),
      () => mine,
    );
    await shows('outcome="left"} 1');
    mine = false;
    await vi.waitFor(async () => expect(await registry.metrics()).not.toContain('outcome="left"'));
  });

  it('stops in the middle of a run', async () => {
    const begun = vi.fn();
    begin(async function* () {
      for (;;) {
        begun();
        yield left;
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    await vi.waitFor(() => expect(begun).toHaveBeenCalled());
    await running?.stop();
    expect(await registry.metrics()).not.toContain('outcome="left"');
  });
});
