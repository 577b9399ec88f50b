import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scoresCommand } from './scores.ts';

const side = { rules: '366-2025', ratios: null, results: '70/3', total: '289/6', grade: 'failed' };
const line = { assignment: 'nv-1', events: [{ id: 'e', position: '12/7' }] };
const found = {
  rules: { before: '366-2025', after: '366-2025' },
  flips: 1,
  units: [
    {
      unit: 'mttq',
      name: 'MTTQ',
      before: side,
      after: { ...side, total: '95', grade: 'good' },
      flips: true,
      because: ['nv-1'],
      difference: { lines: [line] },
    },
  ],
  moved: [{ assignment: 'nv-1', title: 'Báo cáo', before: '2026-06-11', after: '2026-06-12' }],
  unreached: [],
  scale: { vi: 'Tổng thang điểm là 105 thay vì 100.', en: 'Full marks are 105 instead of 100.' },
};

let sent: unknown[];
let printed: string[];

beforeEach(() => {
  [sent, printed] = [[], []];
  vi.stubGlobal('fetch', async (_url: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return new Response(JSON.stringify(found), { status: 200 });
  });
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const whatIf = (...args: readonly string[]) =>
  scoresCommand().parseAsync(['what-if', ...args], { from: 'user' });

describe('dondoc scores what-if', () => {
  it('tries days of the calendar, of the period and instant it is told', async () => {
    const asOf = '2026-07-01T00:00:00+07:00';
    await whatIf(
      '--day-off',
      '2026-06-10',
      '--day-off',
      '2026-06-11',
      '--worked',
      '2026-06-13',
      '--period',
      '2026',
      '--as-of',
      asOf,
    );
    expect(sent).toEqual([
      {
        period: '2026',
        asOf,
        change: { kind: 'calendar', daysOff: ['2026-06-10', '2026-06-11'], workedDays: ['2026-06-13'] },
      },
    ]);
  });

  it('says whose grade changes, by which assignment and event, and which deadlines move', async () => {
    await whatIf('--day-off', '2026-06-10');
    const text = printed.join('');
    expect(text).toMatch(/MTTQ +48\.2 không hoàn thành — failed +95\.0 tốt — good +đổi mức — grade changes/);
    expect(text).toContain('- MTTQ: Báo cáo (12/7)');
    expect(text).toContain('Báo cáo: 2026-06-11 → 2026-06-12');
    expect(text).toContain('Tổng thang điểm là 105 thay vì 100. — Full marks are 105');
  });

  it('tries another rule set, or one number as it was typed', async () => {
    await whatIf('--rules', '335-2025');
    await whatIf('--number', 'grades.1.atLeast=70/3');
    expect(sent).toMatchObject([
      { change: { kind: 'rules', ruleSet: '335-2025' } },
      { change: { kind: 'number', path: 'grades.1.atLeast', value: '70/3' } },
    ]);
  });

  it('tries a rule set out of a file', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'what-if-')), 'rules.json');
    await writeFile(file, '{"id":"tp"}');
    await whatIf('--rules-file', file);
    expect(sent).toMatchObject([{ change: { kind: 'document', document: { id: 'tp' } } }]);
  });

  it('tries one thing at a time', async () => {
    await expect(whatIf()).rejects.toThrow('Thử một thứ một lần');
    await expect(whatIf('--rules', 'x', '--day-off', '2026-06-10')).rejects.toThrow('one thing');
    await expect(whatIf('--number', 'x')).rejects.toThrow('grades.1.atLeast=75');
    expect(sent).toEqual([]);
  });
});
