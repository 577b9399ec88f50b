import { reportChangedSchema, reportListSchema, reportViewSchema } from '@dondoc/evaluation-contracts';
import { extractText } from '@dondoc/directives-documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead, officeHead } from '../testing/sample-ward.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const path = '/api/v1/reports';
const unitName = 'Ủy ban Mặt trận Tổ quốc Việt Nam phường';
let keys = 0;
const post = (address: string, as: string, body: object = {}, ifMatch?: string) =>
  api.ask('POST', address, { as, key: `b-${(keys += 1)}`, body, ...(ifMatch !== undefined && { ifMatch }) });
const step = (id: string, name: string, as: string, body: object = {}, ifMatch?: string) =>
  post(`${path}/${id}/${name}`, as, body, ifMatch);
const works = async (id: string, name: string, as: string, body?: object) =>
  expect(await step(id, name, as, body)).toMatchObject({ status: 200 });
const ofUnit = (unit: string, period: string) => ({ subject: { kind: 'unit', unit }, period });
const draft = async (body: object, as = mttqHead): Promise<string> => {
  const answer = await post(path, as, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return reportChangedSchema.parse(answer.body).id;
};
const view = async (id: string) =>
  reportViewSchema.parse((await api.ask('GET', `${path}/${id}`, { as: inspector })).body);
const listed = async (query = '') => {
  await api.project();
  return reportListSchema.parse((await api.ask('GET', `${path}${query}`, { as: inspector })).body).items;
};

const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\\|*#_-]/g, '');
const paper = async (id: string, type: 'docx' | 'pdf', language = 'vi') => {
  const response = await fetch(`${api.url}${path}/${id}/report.${type}?language=${language}`, {
    headers: { 'X-Dondoc-Person': inspector },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="bao-cao-${id}.${type}"`);
  const read = await extractText({ name: `r.${type}`, bytes: new Uint8Array(await response.arrayBuffer()) });
  if (read.outcome !== 'extracted') throw new Error(JSON.stringify(read));
  return bare(read.lines.join(' '));
};

let assignment = '';
const act = (name: string, as: string, body: object) =>
  post(`/api/v1/assignments/${assignment}/${name}`, as, body);
const progress = (slow: string) =>
  act('report-progress', mttqHead, {
    percent: 60,
    result: 'Đã xong 3 tổ',
    slow,
    cause: 'Thiếu người',
    remedy: 'Bổ sung',
  });

beforeAll(async () => {
  const issued = await post('/api/v1/assignments', leader, {
    title: 'Tổng hợp dư luận quý I',
    leadUnit: 'mttq',
    deadline: { lastDay: '2026-05-18' },
  });
  assignment = (issued.body as { id: string }).id;
  await act('acknowledge', mttqHead, {});
  await progress('Số liệu của tổ 4');
});

describe('A report of a unit', () => {
  it('is drafted from the log, edited, drawn anew and issued, and then stands', async () => {
    const id = await draft(ofUnit('mttq', '2026-Q1'));
    expect(id).toBe('unit-mttq-2026-q1');
    const drafted = await view(id);
    expect(drafted).toMatchObject({
      status: 'draft',
      unit: 'mttq',
      figures: [{ name: 'Việc giao riêng', code: 'own-work', assigned: 1, underWay: 1 }],
      sections: {
        progress: [{ says: { code: 'done', done: 0, assigned: 1 } }],
        slow: [{ assignment, about: 'Tổng hợp dư luận quý I', drawn: 'Số liệu của tổ 4', said: null }],
      },
    });

    const passages = [{ section: 'slow', assignment, text: 'Chờ số liệu của tổ dân phố số 4' }];
    await works(id, 'edit', mttqHead, {
      foreword: 'Kính gửi Thường trực',
      recipients: ['Như trên'],
      passages,
    });
    await progress('Số liệu của tổ 5');
    await works(id, 'redraw', mttqHead);
    const redrawn = await view(id);
    expect(redrawn.sections.slow).toEqual([
      {
        assignment,
        about: 'Tổng hợp dư luận quý I',
        drawn: 'Số liệu của tổ 5',
        said: 'Chờ số liệu của tổ dân phố số 4',
      },
    ]);
    expect(BigInt(redrawn.drawn.position.position)).toBeGreaterThan(BigInt(drafted.drawn.position.position));

    const told = [
      'DỰ THẢO',
      unitName,
      'Kính gửi Thường trực',
      'Chờ số liệu của tổ dân phố số 4',
      'Đã hoàn thành 0/1',
    ];
    for (const type of ['docx', 'pdf'] as const) {
      const text = await paper(id, type);
      for (const each of told) expect(text).toContain(bare(each));
      expect(text).not.toContain(bare('Số liệu của tổ 5'));
    }

    expect(await step(id, 'issue', mttqHead, { number: '15-BC/MTTQ', issuedOn: '2026-03-10' })).toMatchObject(
      {
        status: 409,
        body: { code: 'issued-in-the-future', errors: [{ path: 'issuedOn' }] },
      },
    );
    const english = await paper(id, 'docx', 'en');
    for (const each of ['Work given without a document', '0 of 1 tasks are done.'])
      expect(english).toContain(bare(each));

    await works(id, 'issue', mttqHead, { number: '15-BC/MTTQ', issuedOn: '2026-03-09' });
    expect(await step(id, 'edit', mttqHead, { foreword: 'Khác' })).toMatchObject({
      status: 409,
      body: { code: 'report-issued' },
    });
    const text = await paper(id, 'pdf');
    expect(text).toContain(bare('15-BC/MTTQ'));
    expect(text).toContain(bare('Trần Thị Mai'));
    expect(text).not.toContain(bare('DỰ THẢO'));
  });

  it('is the only one until it is withdrawn, and the next one is numbered', async () => {
    expect(await post(path, mttqHead, ofUnit('mttq', '2026-Q1'))).toMatchObject({
      status: 409,
      body: { code: 'report-exists', detail: expect.stringContaining('unit-mttq-2026-q1') },
    });
    await works('unit-mttq-2026-q1', 'withdraw', mttqHead, { reason: 'Sót một nhiệm vụ' });
    expect(await paper('unit-mttq-2026-q1', 'docx')).toContain(bare('ĐÃ THU HỒI'));
    expect(await draft(ofUnit('mttq', '2026-Q1'))).toBe('unit-mttq-2026-q1-no2');
    expect(await post(path, mttqHead, ofUnit('mttq', '2026-Q1'))).toMatchObject({
      body: { code: 'report-exists', detail: expect.stringContaining('unit-mttq-2026-q1-no2') },
    });
  });

  it('is drafted once by a request that is sent again, also after it was withdrawn', async () => {
    const sent = { as: mttqHead, key: 'again', body: ofUnit('mttq', '2026-02') };
    const first = await api.ask('POST', path, sent);
    expect(first.headers.get('etag')).toBe('"1"');
    await works('unit-mttq-2026-02', 'withdraw', mttqHead, { reason: 'Nhầm kỳ' });
    expect((await api.ask('POST', path, sent)).body).toMatchObject({
      id: 'unit-mttq-2026-02',
      repeated: true,
    });
  });

  it('is written by its own people alone, and not over what somebody else wrote meanwhile', async () => {
    const refused = await post(path, officeHead, ofUnit('mttq', '2026-03'));
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'not-the-reporting-unit', detail: expect.stringContaining(unitName) },
    });
    const id = await draft(ofUnit('mttq', '2026-03'));
    await works(id, 'edit', mttqHead, { closing: 'Trên đây là báo cáo.' });
    expect(await step(id, 'edit', mttqHead, { closing: 'Khác' }, '"1"')).toMatchObject({ status: 412 });
    expect(await step(id, 'issue', leader, { number: '1-BC', issuedOn: '2026-03-10' })).toMatchObject({
      body: { code: 'not-the-reporting-unit' },
    });
  });

  it('is of units, periods and reports that there are', async () => {
    expect(await post(path, mttqHead, ofUnit('khong-co', '2026'))).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'subject.unit' }] },
    });
    expect(await post(path, mttqHead, ofUnit('mttq', '2027'))).toMatchObject({
      body: { code: 'period-not-begun' },
    });
    for (const id of ['unit-mttq-2020', 'x'])
      expect(await api.ask('GET', `${path}/${id}`, { as: leader })).toMatchObject({ status: 404 });
  });

  it('is listed without its words, by unit, period and status', async () => {
    expect((await listed('?period=2026-Q1')).map(({ id, status }) => [id, status])).toEqual([
      ['unit-mttq-2026-q1', 'withdrawn'],
      ['unit-mttq-2026-q1-no2', 'draft'],
    ]);
    expect(await listed('?unit=van-phong-dang-uy')).toEqual([]);
    expect((await listed('?status=draft')).map(({ id }) => id)).toContain('unit-mttq-2026-03');
  });
});

describe('A report of a period that is over', () => {
  it('tells what was true at its end, whatever came after', async () => {
    api.setClock('2026-04-20T02:00:00.000Z');
    await progress('Báo cáo của tháng tư');
    await act('submit-result', mttqHead, {
      summary: 'Xong',
      evidence: [{ title: 'Báo cáo', reference: 'vb://1' }],
    });
    await act('accept-result', leader, {});
    const { figures, sections, drawn } = await view(await draft(ofUnit('mttq', '2026')));
    expect(figures).toMatchObject([{ doneInTime: 1 }]);
    expect(sections.slow).toEqual([]);
    expect(drawn.asOf).toBe('2026-04-20T02:00:00.000Z');
    await works('unit-mttq-2026-q1-no2', 'redraw', mttqHead, { afresh: true });
    const quarter = await view('unit-mttq-2026-q1-no2');
    expect(quarter.figures).toMatchObject([{ underWay: 1, doneInTime: 0 }]);
    expect(quarter.sections.slow).toMatchObject([{ drawn: 'Số liệu của tổ 5' }]);
  });

  it('leaves out what was finished before it began', async () => {
    api.setClock('2026-07-02T02:00:00.000Z');
    const { figures, sections } = await view(await draft(ofUnit('mttq', '2026-06')));
    expect([figures, sections.results]).toEqual([[], []]);
  });
});
