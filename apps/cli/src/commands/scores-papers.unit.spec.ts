import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluationCommand } from './scores-papers.ts';

let folder = '';
let asked: URL[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-papers-'));
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url));
    return new Response('paper');
  });
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('dondoc evaluation', () => {
  it.each([
    ['dossier', ['mttq'], 'ho-so.pdf', '/api/v1/evaluation/units/mttq/dossier.pdf'],
    ['summary', [], 'tong-hop.xlsx', '/api/v1/evaluation/summary.xlsx'],
  ])('draws a %s again from the place and instant that it names', async (paper, about, file, path) => {
    const out = join(folder, file);
    const place = ['--period', '2026', '--as-of', '2026-12-05T02:00:00.123Z', '--position', '884213-51877'];
    await evaluationCommand().parseAsync([paper, ...about, ...place, '--out', out], { from: 'user' });
    expect(asked.map(({ pathname }) => pathname)).toEqual([path]);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      period: '2026',
      asOf: '2026-12-05T02:00:00.123Z',
      position: '884213-51877',
      language: 'vi',
    });
    expect(await readFile(out, 'utf8')).toBe('paper');
  });
});
