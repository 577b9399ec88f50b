import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reconciledWard, type ReconciledWard } from './reconciler-setting.ts';

const root = resolve(import.meta.dirname, '../..');

type Ran = Readonly<{ code: number; stdout: string; stderr: string }>;

let ward: ReconciledWard;
beforeEach(async () => {
  ward = await reconciledWard();
});
afterEach(() => ward.leave());

/** Runs the built command line on the ward, or where `elsewhere` says. */
const reconcile = (
  args: readonly string[] = [],
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((done) => {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: ward.databaseUrl,
      TEMPORAL_ADDRESS: ward.address,
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: ward.taskQueue,
      ...elsewhere,
    };
    execFile(
      process.execPath,
      ['apps/cli/bin/dondoc.mjs', 'reconcile', ...args],
      { cwd: root, env },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      },
    );
  });

describe('dondoc reconcile', () => {
  it('says that all agrees', async () => {
    const ran = await reconcile();
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('nothing found');
    expect(JSON.parse((await reconcile(['--json'])).stdout)).toMatchObject({ findings: [], total: 0 });
  });

  it('exits with 1 on what it found, with 0 once it has repaired it', async () => {
    const { stream } = await ward.issued(randomUUID());
    const reported = await reconcile();
    expect(reported.code).toBe(1);
    expect(reported.stdout).toContain(stream);
    expect(reported.stdout).toContain('--repair');
    const repaired = await reconcile(['--repair', '--json']);
    expect(repaired.code).toBe(0);
    expect(JSON.parse(repaired.stdout)).toMatchObject({
      findings: [{ kind: 'workflow-missing', stream, repaired: true }],
      counts: { 'workflow-missing': { found: 1, repaired: 1 }, 'rung-missed': { found: 0, repaired: 0 } },
      total: 1,
      repaired: 1,
    });
    expect((await reconcile()).code).toBe(0);
  });

  it('exits with 1 on what it may not repair', async () => {
    await ward.pool.query('delete from read_model.projection');
    expect((await reconcile(['--repair'])).code).toBe(1);
  });

  it.each([
    ['PostgreSQL', { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }],
    ['Temporal', { TEMPORAL_ADDRESS: '127.0.0.1:1' }],
  ])('exits with 2 where %s does not answer, and says where it looked', async (server, elsewhere) => {
    const ran = await reconcile(['--json'], elsewhere);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`${server} does not answer at 127.0.0.1:1`);
  });
});
