import { fileURLToPath } from 'node:url';
import type { WorkflowBundle } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, quietRuntime, recordedLives } from './recorded.ts';

const { names: years, replay } = recordedLives('duty-histories', 'duty/');

beforeAll(quietRuntime);

describe('A recorded year of a duty', () => {
  let today: WorkflowBundle;

  beforeAll(async () => {
    today = await bundle();
  });

  it('is there to be replayed, a whole and an ended one', () =>
    expect(years).toEqual(expect.arrayContaining(['recurring-year', 'ended'])));

  it.each(years)('is told again by the code of today: %s', (year) =>
    expect(replay(today, year)).resolves.toBeUndefined(),
  );
});

describe('A schedule changed without care', () => {
  let changed: WorkflowBundle;

  beforeAll(async () => {
    const workflowsPath = fileURLToPath(new URL('./changed-schedule.ts', import.meta.url));
    changed = await bundle({ workflowsPath });
  });

  it.each(years)('is refused by the recorded year: %s', (year) =>
    expect(replay(changed, year)).rejects.toMatchObject({ name: 'DeterminismViolationError' }),
  );
});
