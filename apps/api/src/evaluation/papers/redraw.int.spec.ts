import { extractText } from '@dondoc/directives-documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../../testing/running-api.fixture.ts';
import { establish, inspector, leader, mttqHead, tenant } from '../../testing/sample-ward.fixture.ts';

const drawnAt = '2026-12-05T02:00:00.123Z';
const later = '2026-12-20T02:00:00.000Z';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

let keys = 0;
const post = async (path: string, as: string, body: object = {}) => {
  const answer = await api.ask('POST', `/api/v1${path}`, { as, key: `d-${(keys += 1)}`, body });
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return answer.body as { id: string };
};

const download = async (path: string): Promise<Buffer> => {
  const headers = { 'X-Dondoc-Person': inspector };
  const response = await fetch(`${api.url}/api/v1/evaluation/${path}`, { headers });
  expect(response.status, path).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
const papers = ['units/mttq/dossier.docx', 'units/mttq/dossier.pdf', 'summary.xlsx'] as const;
const first = new Map<string, Buffer>();
let again = '';

const textOf = async (bytes: Buffer): Promise<string> => {
  const read = await extractText({ name: 'dossier.docx', bytes: new Uint8Array(bytes) });
  if (read.outcome !== 'extracted') throw new Error(JSON.stringify(read));
  return read.lines.join(' ').replaceAll('\\', '');
};

/** What the paper itself says of how it is drawn again, as a query. */
const printedQuery = (text: string): string => {
  const [, period, asOf, position] =
    /dondoc evaluation dossier mttq --period (\S+)\s+--as-of (\S+) --position (\d+-\d+)/.exec(text) ?? [];
  return `?${new URLSearchParams({ period: period ?? '', asOf: asOf ?? '', position: position ?? '' })}`;
};

beforeAll(async () => {
  const issue = { title: 'Tổng hợp dư luận quý I', leadUnit: 'mttq', deadline: { lastDay: '2026-03-18' } };
  const { id } = await post('/assignments', leader, issue);
  api.setClock('2026-03-20T02:00:00.000Z');
  await post(`/assignments/${id}/acknowledge`, mttqHead);
  const evidence = [{ title: 'Báo cáo', reference: 'vb://1' }];
  await post(`/assignments/${id}/submit-result`, mttqHead, { summary: 'Xong', evidence });
  await post(`/assignments/${id}/accept-result`, leader);
  await post('/ratings', leader, { unit: 'mttq', period: '2026', ruleSet: '366-2025' });
  await post('/ratings/mttq-2026/propose', leader);
  api.setClock(drawnAt);
  for (const paper of papers) first.set(paper, await download(`${paper}?period=2026`));
  again = printedQuery(await textOf(first.get(papers[0]) ?? Buffer.of()));

  api.setClock(later);
  const decision = { grade: 'good', reason: 'Kết quả chung của năm', document: '120-QĐ/ĐU' };
  await post('/ratings/mttq-2026/decide', leader, decision);
  // Of a day before the paper was drawn, and written down after it.
  const found = { kind: 'discipline', document: '15-QĐ/UBKT', on: '2026-11-20', about: 'Khiển trách' };
  await post('/ratings/mttq-2026/record-finding', leader, found);
  const deadline = { lastDay: '2026-12-28' };
  await post('/assignments', leader, { ...issue, title: 'Việc giao sau', deadline });
  await post('/rule-sets/adopt', leader, {
    ...{ ruleSet: '366-2025', reason: 'Áp dụng từ năm 2026', decision: '5-QĐ/ĐU' },
  });
  await post('/rule-sets/amend', leader, {
    ...{ ruleSet: '366-2025', path: 'objection.workingDays', from: null, to: 7 },
    ...{ reason: 'Để đơn vị biết hạn', source: '7-QĐ/ĐU' },
  });
  await post('/organisation/units/mttq/heads', leader, { person: 'p-moi' });
  const unit = { unit: 'doan', name: 'Đoàn Thanh niên phường', kind: 'front', head: 'p-doan' } as const;
  await establish(api.store, [unit]);
});

describe.each(papers)('A paper (%s)', (paper) => {
  it('is the same to the byte when it is drawn again from the place that it names', async () => {
    expect(again).toMatch(/position=\d+-\d+$/);
    const redrawn = await download(`${paper}${again}`);
    expect(redrawn.equals(first.get(paper) ?? Buffer.of())).toBe(true);
  });

  it('is another one when it is drawn of the same instant from what is known since', async () => {
    const anew = await download(`${paper}?period=2026&asOf=${drawnAt}`);
    expect(anew.equals(first.get(paper) ?? Buffer.of())).toBe(false);
  });
});

describe('A paper drawn again', () => {
  const place = () => new URLSearchParams(again).get('position') ?? '';
  const refused = (query: string) =>
    api.ask('GET', `/api/v1/evaluation/units/mttq/dossier.docx?${query}`, { as: inspector });

  it('without an instant is of the one at which its place was written', async () => {
    const [one, other] = [
      await download(`${papers[0]}?position=${place()}`),
      await download(`${papers[0]}?position=${place()}`),
    ];
    expect(one.equals(other)).toBe(true);
  });

  it.each(['position=x', 'position=1-', 'position=99999999-99999999'])(
    'names a place that the ledger has (%s)',
    async (query) =>
      expect(await refused(query)).toMatchObject({ status: 400, body: { errors: [{ path: 'position' }] } }),
  );

  it('has the names that the directory has now, for they are not in the log', async () => {
    await api.pool.query('update directory.person set display_name = $3 where tenant = $1 and id = $2', [
      ...[tenant, mttqHead, 'Trần Thị Mai Hoa'],
    ]);
    const renamed = await textOf(await download(`${papers[0]}${again}`));
    const before = await textOf(first.get(papers[0]) ?? Buffer.of());
    expect(before).toContain('Trần Thị Mai.');
    expect(renamed).toContain('Trần Thị Mai Hoa.');
    expect(renamed.replaceAll('Mai Hoa', 'Mai')).toBe(before);
  });
});
