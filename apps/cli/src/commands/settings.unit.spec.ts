import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarCommand } from './calendar.ts';
import { ladderCommand } from './ladder.ts';

type Sent = Readonly<{ method: string; path: string; person: string; key: boolean; body: unknown }>;

let folder: string;
let sent: Sent[];
let answer: Readonly<{ status: number; body: unknown }>;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-settings-'));
  sent = [];
  printed = [];
  answer = { status: 200, body: { setting: 'vietnam-public-2026+2', version: 2, repeated: false } };
  vi.stubGlobal('fetch', async (url: string, { method, headers, body }: RequestInit) => {
    const given = headers as Readonly<Record<string, string>>;
    sent.push({
      method: method ?? 'GET',
      path: new URL(url).pathname,
      person: given['X-Dondoc-Person'] ?? '',
      key: 'Idempotency-Key' in given,
      body: typeof body === 'string' ? JSON.parse(body) : null,
    });
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

const file = async (content: string): Promise<string> => {
  const path = join(folder, 'document.json');
  await writeFile(path, content);
  return path;
};
const calendar = (...args: readonly string[]) => calendarCommand().parseAsync([...args], { from: 'user' });
const ladder = (...args: readonly string[]) => ladderCommand().parseAsync([...args], { from: 'user' });

describe('dondoc calendar', () => {
  it('announces a day off as the person named', async () => {
    const said = ['--name', 'Nghỉ bão', '--name-en', 'Storm', '--source', '12-QĐ/UBND'];
    await calendar('announce', '2026-10-15', ...said, '--instead', '2026-10-24', '--as', 'p-1');
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/api/v1/settings/calendar/days-off',
        person: 'p-1',
        key: true,
        body: {
          date: '2026-10-15',
          name: { vi: 'Nghỉ bão', en: 'Storm' },
          source: '12-QĐ/UBND',
          standing: 'local',
          workedInstead: '2026-10-24',
          reason: null,
        },
      },
    ]);
    expect(printed.join('')).toContain('vietnam-public-2026+2');
  });

  it('withdraws one', async () => {
    await calendar('withdraw', '2026-10-15', '--source', '13-QĐ/UBND', '--json');
    expect(sent).toMatchObject([
      { path: '/api/v1/settings/calendar/withdraw', body: { date: '2026-10-15', source: '13-QĐ/UBND' } },
    ]);
    expect(JSON.parse(printed.join(''))).toEqual(answer.body);
  });

  it('opens a year from a file', async () => {
    const year = { year: 2027, source: 'x', daysOff: [] };
    await calendar('open-year', await file(JSON.stringify(year)));
    expect(sent).toMatchObject([{ path: '/api/v1/settings/calendar/years', body: year }]);
  });

  it('says in words which deadlines would move', async () => {
    const words = { vi: 'Hạn chuyển', en: 'The deadline moves' };
    const move = { assignment: 'a-1', title: 'Báo cáo', leadUnit: 'mttq', words };
    answer = { status: 200, body: { calendar: 'x+2', open: 5, moves: [move] } };
    await calendar('preview', '2026-10-15');
    expect(sent).toMatchObject([
      {
        path: '/api/v1/settings/calendar/preview',
        body: { change: { kind: 'announce', date: '2026-10-15' } },
      },
    ]);
    expect(printed.join('')).toMatch(/a-1 {2}Báo cáo \(mttq\)\n {2}Hạn chuyển\n {2}The deadline moves\n1\/5/);
    await calendar('preview', '2026-10-15', '--withdrawn', '--json');
    expect(sent.at(-1)).toMatchObject({ body: { change: { kind: 'withdraw', date: '2026-10-15' } } });
  });

  it('shows nothing but the API’s own words when it refuses', async () => {
    answer = { status: 409, body: { detail: 'Ngày đã nghỉ.', detailEn: 'Off already.' } };
    await expect(calendar('withdraw', '2026-10-15', '--source', 'x')).rejects.toMatchObject({
      message: 'Ngày đã nghỉ. — Off already.',
      exitCode: 1,
    });
  });
});

describe('dondoc ladder', () => {
  it('adopts the policy in a file, or what "show --json" printed of one', async () => {
    const policy = { ...defaultLadderPolicy, version: 'phuong-1' };
    await ladder('adopt', await file(JSON.stringify(policy)), '--reason', '15-QĐ/ĐU', '--as', 'p-1');
    await ladder('adopt', await file(JSON.stringify({ adopted: true, policy })), '--reason', '15-QĐ/ĐU');
    const body = { policy, reason: '15-QĐ/ĐU' };
    expect(sent).toMatchObject([
      { method: 'PUT', path: '/api/v1/settings/ladder', person: 'p-1', key: true, body },
      { method: 'PUT', path: '/api/v1/settings/ladder', person: 'p-bi-thu', key: true, body },
    ]);
  });

  it('shows the rungs of each urgency', async () => {
    answer = { status: 200, body: { adopted: false, policy: defaultLadderPolicy } };
    await ladder('show');
    expect(sent).toMatchObject([{ method: 'GET', path: '/api/v1/settings/ladder' }]);
    expect(printed.join('')).toContain('hỏa tốc — flash: 1: +0 → lead-unit · 2: +1 → ban-xay-dung-dang');
  });

  it.each([
    ['no JSON', 'không phải JSON', '{'],
    ['no object', 'đối tượng JSON', '[1]'],
  ])('refuses a file with %s', async (_, says, content) => {
    await expect(ladder('adopt', await file(content), '--reason', 'x')).rejects.toThrow(says);
    expect(sent).toEqual([]);
  });
});
