import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleOptions } from '@dondoc/workflows/bundle-options';
import { temporal } from '@temporalio/proto';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type BundleOptions,
  type WorkflowBundle,
} from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';

const histories = new URL('./histories/', import.meta.url);
const lives = readdirSync(histories).map((file) => basename(file, '.json'));
const logger = new DefaultLogger('ERROR');

const bundle = (options: Partial<BundleOptions> = {}) =>
  bundleWorkflowCode({ ...bundleOptions, ...options, logger });

const replay = async (workflowBundle: WorkflowBundle, life: string): Promise<void> => {
  const recorded = JSON.parse(await readFile(new URL(`${life}.json`, histories), 'utf8'));
  const history = temporal.api.history.v1.History.fromObject(recorded);
  await Worker.runReplayHistory({ workflowBundle }, history, `assignment/${life}`);
};

beforeAll(() => {
  // What fails on purpose would fill the report.
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { filter: 'OFF' } },
  });
});

describe('A recorded life', () => {
  let today: WorkflowBundle;

  beforeAll(async () => {
    today = await bundle();
  });

  it('is there to be replayed, ignored and quiet ones at least', () =>
    expect(lives).toEqual(expect.arrayContaining(['ignored', 'quiet', 'returned'])));

  it.each(lives)('is told again by the code of today: %s', (life) =>
    expect(replay(today, life)).resolves.toBeUndefined(),
  );
});

describe('A workflow changed without care', () => {
  let changed: WorkflowBundle;

  beforeAll(async () => {
    const workflowsPath = fileURLToPath(new URL('./changed-workflow.ts', import.meta.url));
    changed = await bundle({ workflowsPath });
  });

  it.each(lives)('is refused by the recorded life: %s', (life) =>
    expect(replay(changed, life)).rejects.toMatchObject({ name: 'DeterminismViolationError' }),
  );
});
