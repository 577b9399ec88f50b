import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const samplePlan = 'test/fixtures/directives/ke-hoach-mau.md';
const folder = mkdtempSync(join(tmpdir(), 'dondoc-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Ran = Readonly<{ code: number; stdout: string; stderr: string }>;

/** Runs the built command line without any server's address. */
const dondoc = (...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: '' };
    execFile(
      process.execPath,
      ['apps/cli/bin/dondoc.mjs', ...args],
      { cwd: root, env },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      },
    );
  });

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const assignment = {
  id: 'a1',
  coefficient: 1.5,
  role: 'lead',
  dueOn: '2026-03-31',
  submittedOn: '2026-03-30',
  accepted: true,
  qualityFailures: 0,
  lateOccurrences: 0,
  objectiveCause: false,
  beyondRequirement: false,
};
const facts = {
  unit: 'ban-xay-dung-dang',
  period: { from: '2026-01-01', to: '2026-12-31' },
  generalCriteria: 28,
  disciplined: false,
  assignments: [assignment],
};

describe('dondoc calendar due', () => {
  it('counts working days over Tết', async () => {
    const ran = await dondoc('calendar', 'due', '--from', '2026-02-13', '--working-days', '3', '--json');
    expect(JSON.parse(ran.stdout)).toEqual({ lastDay: '2026-02-25', due: '2026-02-26T00:00:00+07:00' });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it('counts working hours across a day off', async () => {
    const from = '2026-02-13T16:00:00+07:00';
    const ran = await dondoc('calendar', 'due', '--from', from, '--working-hours', '2.5', '--json');
    expect(JSON.parse(ran.stdout)).toEqual({ due: '2026-02-23T09:00:00+07:00' });
  });

  it.each([
    ['a year it does not cover', ['--from', '2026-12-30', '--working-days', '5'], '2027'],
    ['two spans at once', ['--from', '2026-01-05', '--working-days', '5', '--days', '5'], '--working-days'],
    ['no real date', ['--from', '2026-02-30', '--days', '5'], '2026-02-30'],
    ['no such calendar', ['--from', '2026-01-05', '--days', '5', '--calendar', 'x'], '"x"'],
  ])('refuses %s', async (_, args, named) => {
    const ran = await dondoc('calendar', 'due', ...args, '--json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(named);
  });
});

describe('dondoc evaluate', () => {
  it('proposes a grade with the arithmetic behind it', async () => {
    const path = file('facts.json', JSON.stringify(facts));
    const ran = await dondoc('evaluate', path, '--rules', '366-2025', '--as-of', '2026-12-31', '--json');
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      unit: 'ban-xay-dung-dang',
      rules: '366-2025',
      ratios: { quantity: 1, quality: 1, progress: 1 },
      score: { general: 28, results: 70, total: 98 },
      proposedGrade: 'good',
      needsDecision: false,
    });
  });

  it.each([
    ['a broken file, by its line', '{\n "unit": ,\n}', ':2:'],
    [
      'a wrong field, by its path',
      JSON.stringify({ ...facts, assignments: [{ ...assignment, coefficient: 0 }] }),
      'assignments[0].coefficient',
    ],
  ])('refuses %s', async (_, content, named) => {
    const ran = await dondoc('evaluate', file('bad.json', content), '--rules', '366-2025', '--json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(named);
  });

  it('refuses rules it does not have', async () =>
    expect(await dondoc('evaluate', file('facts.json', JSON.stringify(facts)), '--rules', '1')).toMatchObject(
      { code: 2 },
    ));
});

describe('dondoc directive parse', () => {
  it('prints one JSON document', async () => {
    const ran = await dondoc('directive', 'parse', samplePlan, '--json');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      kind: 'KH',
      cites: expect.any(Array),
      units: expect.any(Array),
    });
  });

  it('prints the same for a person to read', async () =>
    expect((await dondoc('directive', 'parse', samplePlan)).stdout).toContain('Ban Xây dựng Đảng'));

  it.each([
    ['a secret document', 'ĐẢNG ỦY PHƯỜNG\n\nTỐI MẬT\n\nKẾ HOẠCH\n', 'mật'],
    ['what is no plan', 'Sữa, bánh mì, trứng.\n', ''],
  ])('refuses %s', async (_, content, named) => {
    const ran = await dondoc('directive', 'parse', file('doc.md', content), '--json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr.toLowerCase()).toContain(named);
    expect(ran.stderr).toContain('doc.md');
  });

  it('refuses a file that is not there', async () =>
    expect(await dondoc('directive', 'parse', 'nowhere.md')).toMatchObject({ code: 2, stdout: '' }));
});

describe('dondoc', () => {
  it('says what is missing when no server is known', async () => {
    const ran = await dondoc('sample', 'load');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('DATABASE_URL');
  });

  it('shows its commands to whoever asks for one it does not have', async () => {
    const ran = await dondoc('frobnicate');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('directive');
  });
});
