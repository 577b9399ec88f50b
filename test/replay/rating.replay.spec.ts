import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { bundleOptions } from '@dondoc/workflows/bundle-options';
import { temporal } from '@temporalio/proto';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';

const histories = new URL('./rating-histories/', import.meta.url);
const lives = readdirSync(histories)
  .map((file) => basename(file, '.json'))
  .toSorted();

type Change = (code: string) => string;

describe('The recorded course of a rating', () => {
  let today: WorkflowBundle;

  const replay = async (life: string, change: Change = (code) => code): Promise<void> => {
    const json: unknown = JSON.parse(await readFile(new URL(`${life}.json`, histories), 'utf8'));
    const history = temporal.api.history.v1.History.fromObject(json as object);
    const workflowBundle = { code: change('code' in today ? today.code : '') };
    await Worker.runReplayHistory({ workflowBundle }, history, `rating/${life}`);
  };

  beforeAll(async () => {
    // What fails on purpose would fill the report.
    Runtime.install({
      logger: new DefaultLogger('ERROR', () => undefined),
      telemetryOptions: { logging: { filter: 'OFF' } },
    });
    today = await bundleWorkflowCode({ ...bundleOptions, logger: new DefaultLogger('ERROR') });
  });

  it('is there to be replayed', () => expect(lives).toEqual(['unit-1-2026', 'unit-1-2026-q1']));

  it.each(lives)('is told again by the code of today: %s', (life) =>
    expect(replay(life)).resolves.toBeUndefined(),
  );

  it.each(lives)('refuses a workflow that carries on before it plans: %s', (life) =>
    expect(
      replay(life, (code) => code.replaceAll('plan = await planRating(', 'plan = await carryOnRating(')),
    ).rejects.toMatchObject({ name: 'DeterminismViolationError' }),
  );
});
