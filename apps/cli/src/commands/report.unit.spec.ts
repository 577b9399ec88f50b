import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportCommand } from './report.ts';

const id = 'unit-mttq-2026-q1';
const said = { at: '2026-04-03T08:00:00+07:00', by: { person: 'p-mttq', unit: 'mttq' } };
const shown = {
  id,
  version: 3,
  status: 'issued',
  drawn: { ...said, asOf: said.at, position: { transactionId: '900', position: '12' } },
  issued: { ...said, number: '15-BC/MTTQ', issuedOn: '2026-04-06' },
  withdrawn: null,
  foreword: 'Kính gửi',
  closing: null,
  recipients: ['Thường trực', 'Lưu'],
  figures: [{ name: '22-KH/ĐU', assigned: 1, doneInTime: 0, doneLate: 0, underWay: 1, overdue: 0 }],
  sections: {
    progress: [{ assignment: null, about: null, drawn: 'Đã hoàn thành 0/1 nhiệm vụ.', said: null }],
    results: [{ assignment: 'a-1', about: 'Báo cáo', drawn: 'Gần xong', said: '' }],
    slow: [{ assignment: 'a-1', about: 'Báo cáo', drawn: 'Số liệu', said: 'Chờ số liệu' }],
    causes: [],
    remedies: [],
  },
};

let folder: string;
let sent: Readonly<{ method: string; path: string; body: unknown }>[];
let answer: Readonly<{ status: number; body: unknown }>;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-report-'));
  sent = [];
  printed = [];
  answer = { status: 200, body: { id, version: 2, repeated: false } };
  vi.stubGlobal('fetch', async (url: string, { method, body }: RequestInit) => {
    const { pathname, search } = new URL(url);
    const given = typeof body === 'string' ? (JSON.parse(body) as unknown) : null;
    sent.push({ method: method ?? 'GET', path: `${pathname}${search}`.replace('/api/v1', ''), body: given });
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

const report = (...args: readonly string[]) => reportCommand().parseAsync([...args], { from: 'user' });

describe('dondoc report', () => {
  it('drafts on a unit or on a directive', async () => {
    await report('draft', '--unit', 'mttq', '--period', '2026-Q1', '--as', 'p-mttq');
    await report('draft', '--directive', 'vb-1', '--period', '2026');
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      ['/reports', { subject: { kind: 'unit', unit: 'mttq' }, period: '2026-Q1' }],
      ['/reports', { subject: { kind: 'directive', directive: 'vb-1' }, period: '2026' }],
    ]);
    expect(printed.join('')).toContain(`${id}: phiên bản — version 2`);
  });

  it('is on one of the two, and says so before it asks', async () => {
    for (const subject of [[], ['--unit', 'mttq', '--directive', 'vb-1']])
      await expect(report('draft', ...subject, '--period', '2026-Q1')).rejects.toMatchObject({
        message: expect.stringContaining('exactly one of --unit and --directive'),
        exitCode: 2,
      });
    expect(sent).toEqual([]);
  });

  it('takes its steps', async () => {
    const file = join(folder, 'edit.json');
    await writeFile(file, '{ "foreword": "Kính gửi" }');
    await report('edit', id, '--file', file);
    await report('redraw', id);
    await report('redraw', id, '--afresh');
    await report('issue', id, '--number', '15-BC/MTTQ', '--on', '2026-04-06');
    await report('withdraw', id, '--reason', 'Sai');
    expect(sent).toEqual([
      { method: 'POST', path: `/reports/${id}/edit`, body: { foreword: 'Kính gửi' } },
      { method: 'POST', path: `/reports/${id}/redraw`, body: { afresh: false } },
      { method: 'POST', path: `/reports/${id}/redraw`, body: { afresh: true } },
      {
        method: 'POST',
        path: `/reports/${id}/issue`,
        body: { number: '15-BC/MTTQ', issuedOn: '2026-04-06' },
      },
      { method: 'POST', path: `/reports/${id}/withdraw`, body: { reason: 'Sai' } },
    ]);
  });

  it('lists them', async () => {
    answer = { status: 200, body: { items: [{ ...shown, unit: 'mttq', period: { code: '2026-Q1' } }] } };
    await report('list', '--period', '2026-Q1');
    expect(sent[0]?.path).toBe('/reports?period=2026-Q1');
    expect(printed.join('')).toMatch(/unit-mttq-2026-q1 +mttq +2026-Q1 +issued +15-BC\/MTTQ/);
  });

  it('shows what a person changed beside what was drawn', async () => {
    answer = { status: 200, body: shown };
    await report('show', id);
    const text = printed.join('');
    expect(text).toContain('Báo cáo (a-1): Chờ số liệu\n      lấy từ sổ — drawn: Số liệu');
    expect(text).toContain('(bỏ — left out)\n      lấy từ sổ — drawn: Gần xong');
    expect(text).toContain('issued; số — no. 15-BC/MTTQ, 2026-04-06');
    expect(text).toContain('Nơi nhận — recipients: Thường trực; Lưu');
  });

  it('says in both languages what the log itself says', async () => {
    const says = { code: 'done', done: 0, assigned: 1 };
    const progress = [{ ...shown.sections.progress[0], says }];
    const figures = shown.figures.map((line) => ({ ...line, name: 'Việc giao riêng', code: 'own-work' }));
    answer = { status: 200, body: { ...shown, figures, sections: { ...shown.sections, progress } } };
    await report('show', id);
    expect(printed.join('')).toContain('Đã hoàn thành 0/1 nhiệm vụ. — 0 of 1 tasks are done.');
    expect(printed.join('')).toContain('Việc giao riêng — Work given without a document');
  });

  it('writes the kind of file that its name says', async () => {
    const out = join(folder, 'bao-cao.pdf');
    await report('docx', id, '--out', out);
    expect(sent[0]?.path).toBe(`/reports/${id}/report.pdf?language=vi`);
    expect(await readFile(out, 'utf8')).toContain(id);
    await expect(report('docx', id, '--out', join(folder, 'x.odt'))).rejects.toThrow('.docx, .pdf');
  });

  it('tells a refusal in the words of the API', async () => {
    answer = { status: 409, body: { detail: 'Báo cáo đã ban hành.', detailEn: 'Issued.' } };
    await expect(report('redraw', id)).rejects.toMatchObject({
      message: 'Báo cáo đã ban hành. — Issued.',
      exitCode: 1,
    });
  });
});
