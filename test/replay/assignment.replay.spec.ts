import { fileURLToPath } from 'node:url';
import type { WorkflowBundle } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, quietRuntime, recordedLives } from './recorded.ts';

const { names: lives, historyOf, replay } = recordedLives('histories', 'assignment/');
const largestHistory = 100;

beforeAll(quietRuntime);

describe('A recorded life', () => {
  let today: WorkflowBundle;

  beforeAll(async () => {
    today = await bundle();
  });

  it('is there to be replayed, of every kind', () =>
    expect(lives).toEqual(
      expect.arrayContaining([
        ...['quiet', 'ignored', 'ignored-urgent', 'extended-twice', 'suspended-over-tet', 'returned-twice'],
        ...['declined', 'delegated', 'continuous', 'part-overdue', 'answered-in-vain', 'database-away'],
      ]),
    ));

  it.each(lives.filter((life) => !life.startsWith('before-')))(
    'keeps within a hundred events: %s',
    async (life) => expect((await historyOf(life)).events.length).toBeLessThanOrEqual(largestHistory),
  );

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
