import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ratingCommand } from './rating.ts';
import { ruleSetCommand } from './rule-set.ts';
import { evaluationCommand } from './scores-papers.ts';
import { scoresCommand } from './scores.ts';

let folder: string;
let sent: Readonly<{ method: string; path: string; person: string; body: unknown }>[];
let answer: Readonly<{ status: number; body: unknown }>;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-rating-'));
  sent = [];
  printed = [];
  answer = { status: 200, body: { id: 'mttq-2026', version: 4, repeated: false } };
  vi.stubGlobal('fetch', async (url: string, { method, headers, body }: RequestInit) => {
    const { pathname, search } = new URL(url);
    const person = (headers as Readonly<Record<string, string>>)['X-Dondoc-Person'] ?? '';
    const given = typeof body === 'string' ? (JSON.parse(body) as unknown) : null;
    sent.push({ method: method ?? 'GET', path: `${pathname}${search}`, person, body: given });
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const rating = (...args: readonly string[]) => ratingCommand().parseAsync([...args], { from: 'user' });
const steps = '/api/v1/ratings/mttq-2026';

describe('dondoc rating', () => {
  it('opens a rating of a unit or of its head', async () => {
    await rating('open', 'mttq', '--period', '2026', '--head');
    expect(sent[0]).toEqual({
      method: 'POST',
      path: '/api/v1/ratings',
      person: 'p-bi-thu',
      body: { unit: 'mttq', period: '2026', subject: 'head', ruleSet: '366-2025' },
    });
    expect(printed.join('')).toContain('mttq-2026: phiên bản — version 4');
  });

  it('decides with reason, document and knowledge of the quota', async () => {
    const said = ['--grade', 'excellent', '--document', '120-QĐ/ĐU', '--reason', 'x', '--over-quota'];
    await rating('decide', 'mttq-2026', ...said, '--as', 'p-1');
    const body = {
      grade: 'excellent',
      document: '120-QĐ/ĐU',
      reason: 'x',
      grounds: null,
      quotaAcknowledged: true,
    };
    expect(sent).toEqual([{ method: 'POST', path: `${steps}/decide`, person: 'p-1', body }]);
  });

  it('corrects a final grade in knowledge of the quota, or without', async () => {
    const said = ['--from', 'good', '--to', 'excellent', '--reason', 'x', '--document', '3-KL/UBKT'];
    await rating('correct', 'mttq-2026', ...said, '--over-quota', '--as', 'p-1');
    await rating('correct', 'mttq-2026', ...said, '--as', 'p-1');
    const body = { from: 'good', to: 'excellent', reason: 'x', document: '3-KL/UBKT' };
    expect(sent.map((one) => one.body)).toEqual([
      { ...body, quotaAcknowledged: true },
      { ...body, quotaAcknowledged: false },
    ]);
  });

  it('objects to one line, named by its kind', async () => {
    await rating('object', 'mttq-2026', '--line', 'assignment:vb-1-4', '--grounds', 'Bão');
    expect(sent[0]).toMatchObject({
      path: `${steps}/object`,
      body: { line: { kind: 'assignment', id: 'vb-1-4' }, grounds: 'Bão' },
    });
    await expect(rating('object', 'mttq-2026', '--line', 'x', '--grounds', 'y')).rejects.toThrow('--line');
  });

  it('gives general criteria from a file, and points as written', async () => {
    const file = join(folder, 'criteria.json');
    await writeFile(file, '{ "criteria": [] }');
    await rating('general-criteria', 'mttq-2026', '--file', file);
    await rating('self-assess', 'mttq-2026', '--grade', 'good', '--points', '265/3');
    expect(sent.map(({ body }) => body)).toEqual([
      { criteria: [] },
      { grade: 'good', points: '265/3', grounds: null },
    ]);
  });

  it('records what a document found, and takes it back', async () => {
    const said = ['--document', '15-QĐ/UBKT', '--on', '2026-10-20', '--about', 'Khiển trách'];
    await rating('record-finding', 'mttq-2026', '--kind', 'discipline', ...said);
    await rating('withdraw-finding', 'mttq-2026', '--finding', '1', '--document', '21-QĐ', '--reason', 'x');
    expect(sent).toMatchObject([
      {
        path: `${steps}/record-finding`,
        body: { kind: 'discipline', document: '15-QĐ/UBKT', on: '2026-10-20', about: 'Khiển trách' },
      },
      { path: `${steps}/withdraw-finding`, body: { finding: 1, document: '21-QĐ', reason: 'x' } },
    ]);
  });

  it('gives the criteria of a leader, unity as written', async () => {
    const proof = ['--staff-evidence', '8-TB/ĐU', '--unity-evidence', 'Biên bản'];
    const give = ['give-leader-criteria', 'mttq-2026-head', ...proof];
    await rating(...give, '--staff', 'some', '--unity', '2/3');
    await rating(...give, '--staff', 'all', '--unity', '0.5');
    const said = (allSatisfactory: boolean, share: number | string) => ({
      path: `${steps}-head/give-leader-criteria`,
      body: {
        staff: { allSatisfactory, evidence: '8-TB/ĐU' },
        unity: { share, evidence: 'Biên bản' },
      },
    });
    expect(sent).toMatchObject([said(false, '2/3'), said(true, 0.5)]);
    await expect(rating(...give, '--staff', 'x', '--unity', '1')).rejects.toThrow('--staff');
  });

  it('tells where the quota is exceeded, by the share that is asked for', async () => {
    const group = { alarm: true, words: { vi: 'Văn phòng: vượt 1', en: 'Offices: 1 too many' } };
    answer = { status: 200, body: { usual: [group], exceptional: [{ ...group, alarm: false }] } };
    await rating('quota', '--period', '2026');
    await rating('quota', '--period', '2026', '--rules', '335-2025', '--exceptional');
    expect(sent.map(({ path }) => path)).toEqual([
      '/api/v1/ratings/quota?period=2026',
      '/api/v1/ratings/quota?period=2026&ruleSet=335-2025',
    ]);
    expect(printed.join('')).toBe(
      'VƯỢT — EXCEEDED: Văn phòng: vượt 1 — Offices: 1 too many\ntrong mức — within: Văn phòng: vượt 1 — Offices: 1 too many\n',
    );
  });

  it('shows findings with their documents', async () => {
    const finding = { finding: 1, kind: 'breach', document: '3-KL/UBKT', on: '2026-11-20', about: 'x' };
    const body = { status: 'open', proposal: null, grade: null, objections: [] };
    answer = { status: 200, body: { ...body, findings: [{ ...finding, withdrawn: { document: '4-KL' } }] } };
    await rating('show', 'mttq-2026');
    expect(printed.join('')).toContain(
      '1. vi phạm — breach: 3-KL/UBKT, 2026-11-20: x (đã rút — withdrawn: 4-KL)',
    );
  });

  it('tells a refusal in the words of the API', async () => {
    answer = { status: 409, body: { detail: 'Chưa đề xuất.', detailEn: 'Not proposed.' } };
    await expect(rating('finalise', 'mttq-2026')).rejects.toMatchObject({
      message: 'Chưa đề xuất. — Not proposed.',
      exitCode: 1,
    });
  });
});

describe('dondoc rule-set', () => {
  it('amends one rule from what stands there', async () => {
    answer = { status: 200, body: { ruleSet: '366-2025', hash: 'ab', version: 2, repeated: false } };
    const said = ['--from', 'null', '--to', '5', '--reason', 'x', '--source', '7-QĐ/ĐU'];
    await ruleSetCommand().parseAsync(['amend', '366-2025', 'objection.workingDays', ...said], {
      from: 'user',
    });
    expect(sent[0]).toMatchObject({
      path: '/api/v1/rule-sets/amend',
      body: { path: 'objection.workingDays', from: null, to: 5, standing: 'local' },
    });
  });
});

describe('dondoc scores', () => {
  it('asks of a period, of what was true and of what was known', async () => {
    answer = { status: 200, body: { rules: 'x', period: { from: 'a', to: 'b' }, units: [] } };
    await scoresCommand().parseAsync(['--period', '2026-Q1', '--known-at', '2026-04-01T00:00:00+07:00'], {
      from: 'user',
    });
    expect(sent[0]?.path).toBe('/api/v1/scoreboard?period=2026-Q1&knownAt=2026-04-01T00%3A00%3A00%2B07%3A00');
  });
});

describe('dondoc evaluation dossier', () => {
  const dossier = (out: string) =>
    evaluationCommand().parseAsync(['dossier', 'mttq', '--out', out], { from: 'user' });

  it('writes the kind of file that its name says', async () => {
    const out = join(folder, 'ho-so.pdf');
    await dossier(out);
    expect(sent[0]?.path).toBe('/api/v1/evaluation/units/mttq/dossier.pdf?language=vi');
    expect(await readFile(out, 'utf8')).toContain('mttq-2026');
  });

  it('knows no other kind', async () => {
    await expect(dossier(join(folder, 'ho-so.odt'))).rejects.toThrow('.docx, .pdf');
    expect(sent).toEqual([]);
  });
});
