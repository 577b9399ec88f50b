import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scoresCommand } from './scores.ts';

const [march, june] = ['2026-03-31T23:59:59+07:00', '2026-06-30T23:59:59+07:00'];
const line = { weight: '1', quantity: '1', quality: '1', progress: '0', points: '70/3', events: [] };
const found = {
  unit: 'mttq',
  period: { from: '2026-01-01', to: '2026-12-31' },
  asOf: { before: march, after: june },
  knownAt: { before: march, after: null },
  rules: { before: '366-2025', after: '366-2025' },
  rulesHash: { before: 'a1'.repeat(32), after: 'b2'.repeat(32) },
  results: { before: '70/3', after: '35' },
  general: { before: null, after: '25' },
  total: { before: null, after: '60' },
  grade: { before: null, after: 'satisfactory' },
  lines: [
    {
      assignment: 'nv-1',
      change: 'changed',
      before: line,
      after: { ...line, points: '35' },
      events: [{ id: 'e', position: '12/7' }],
    },
  ],
  conditions: [
    {
      code: 'all-done',
      before: false,
      after: true,
      because: { before: { vi: 'còn 1/2', en: '1/2 left' }, after: { vi: 'xong cả', en: 'all done' } },
    },
  ],
};

let asked: URL[];
let printed: string[];

beforeEach(() => {
  [asked, printed] = [[], []];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url));
    return new Response(JSON.stringify(found), { status: 200 });
  });
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const compare = (...args: readonly string[]) =>
  scoresCommand().parseAsync(['compare', ...args], { from: 'user' });

describe('dondoc scores compare', () => {
  it('asks for each side as of an instant and by what was known at another', async () => {
    const before = ['--from-as-of', march, '--from-known-at', june];
    const after = ['--to-as-of', june, '--to-known-at', march];
    await compare('mttq', ...before, ...after, '--period', '2026-Q1');
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/api/v1/evaluation/units/mttq/compare']);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      period: '2026-Q1',
      fromAsOf: march,
      fromKnownAt: june,
      toAsOf: june,
      toKnownAt: march,
    });
  });

  it('leaves what nobody said to the API', async () => {
    await compare('mttq');
    expect(asked[0]?.search).toBe('');
  });

  it('names both sides, and says what differs by which events', async () => {
    await compare('mttq');
    const text = printed.join('');
    expect(text).toMatch(/tính đến — as of +2026-03-31T23:59:59\+07:00 +2026-06-30T23:59:59\+07:00/);
    expect(text).toMatch(/đã biết đến — known by +2026-03-31\S+ +tất cả đã ghi — all that is recorded/);
    expect(text).toMatch(/quy tắc — rules +366-2025 a1a1a1a1a1a1 +366-2025 b2b2b2b2b2b2/);
    expect(text).toMatch(/kết quả — results +23\.3 +35\.0/);
    expect(text).toMatch(/mức — grade +chưa đề xuất — none proposed +satisfactory/);
    expect(text).toContain('- còn 1/2 — 1/2 left\n+ xong cả — all done\n');
    expect(text).toMatch(/nv-1 +thay đổi — changed +23\.3 +35\.0 +12\/7/);
  });

  it('says so where no assignment differs', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...found, lines: [] })));
    await compare('mttq');
    expect(printed.join('')).toMatch(
      /Không nhiệm vụ nào làm điểm khác đi\. — No assignment made a difference\.\n$/,
    );
  });

  it('writes one document where JSON is asked for', async () => {
    await compare('mttq', '--json');
    expect(JSON.parse(printed.join(''))).toEqual(found);
  });
});
