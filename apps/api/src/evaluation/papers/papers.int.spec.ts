import { extractText } from '@dondoc/directives-documents';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../../testing/sample-ward.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const name = 'Ủy ban Mặt trận Tổ quốc Việt Nam phường';
let keys = 0;
let assignment = '';
const post = (path: string, as: string, body: object) =>
  api.ask('POST', `/api/v1${path}`, { as, key: `p-${(keys += 1)}`, body });

const download = async (path: string, as = inspector) => {
  const headers = { 'X-Dondoc-Person': as };
  const response = await fetch(`${api.url}/api/v1/evaluation/${path}`, { headers });
  expect(response.status).toBe(200);
  return {
    type: response.headers.get('content-type'),
    disposition: response.headers.get('content-disposition'),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
};

/** Lines break where the page ends: what is compared is without spaces and marks. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\\|*#_-]/g, '');

const textOf = async (file: string, bytes: Uint8Array): Promise<string> => {
  const read = await extractText({ name: file, bytes });
  if (read.outcome !== 'extracted') throw new Error(JSON.stringify(read));
  return bare(read.lines.join(' '));
};

const lastPlace = async (): Promise<string> => {
  const { rows } = await api.pool.query<{ position: string }>(
    'select max(position)::text as position from es.event',
  );
  return rows[0]?.position ?? '';
};

beforeAll(async () => {
  const issue = { title: 'Tổng hợp dư luận quý I', leadUnit: 'mttq', deadline: { lastDay: '2026-03-18' } };
  const { body } = await post('/assignments', leader, issue);
  const { id } = body as { id: string };
  assignment = id;
  api.setClock('2026-03-20T02:00:00.000Z');
  await post(`/assignments/${id}/acknowledge`, mttqHead, {});
  await post(`/assignments/${id}/report-progress`, mttqHead, {
    percent: 90,
    result: 'Gần xong',
    slow: 'Số liệu',
    cause: 'Chờ số liệu của tổ dân phố',
    remedy: 'Phân công lại',
  });
  await post(`/assignments/${id}/submit-result`, mttqHead, {
    summary: 'Xong',
    evidence: [{ title: 'Báo cáo', reference: 'vb://1' }],
  });
  await post(`/assignments/${id}/accept-result`, leader, {});
  await post('/ratings', leader, { unit: 'mttq', period: '2026', ruleSet: '366-2025' });
  await post('/ratings/mttq-2026/propose', leader, {});
  await post('/ratings/mttq-2026/decide', leader, {
    grade: 'good',
    reason: 'Kết quả chung của năm',
    document: '120-QĐ/ĐU',
  });
  await api.project();
});

describe('A unit’s dossier', () => {
  it.each(['docx', 'pdf'])('is downloaded as %s, with name, numbers and place in the log', async (type) => {
    const { bytes, disposition } = await download(`units/mttq/dossier.${type}`);
    expect(disposition).toBe(`attachment; filename="ho-so-mttq-2026.${type}"`);
    const text = await textOf(`dossier.${type}`, bytes);
    const told = [
      name,
      'Tổng hợp dư luận',
      'Kết quả chung của năm',
      'Chờ số liệu',
      '50,0',
      await lastPlace(),
    ];
    for (const each of told) expect(text).toContain(bare(each));
  });

  it('is drawn of units that there are', async () =>
    expect(await api.ask('GET', '/api/v1/evaluation/units/x/dossier.pdf', { as: leader })).toMatchObject({
      status: 404,
    }));
});

describe('The dossier of a quarter that was objected to, decided anew and corrected', () => {
  const text = async (language: 'vi' | 'en') => {
    const { bytes } = await download(`units/mttq/dossier.docx?period=2026-Q1&language=${language}`);
    return textOf('dossier.docx', bytes);
  };

  beforeAll(async () => {
    const rating = '/ratings/mttq-2026-q1';
    const works = async (step: string, as: string, body: object = {}) =>
      expect(await post(`${rating}/${step}`, as, body)).toMatchObject({ status: 200 });
    await post('/ratings', leader, { unit: 'mttq', period: '2026-Q1', ruleSet: '366-2025' });
    await works('self-assess', mttqHead, { points: null, grade: 'good' });
    const found = {
      kind: 'discipline',
      document: '15-QĐ/UBKT',
      on: '2026-03-02',
      about: 'Khiển trách chi bộ',
    };
    await works('record-finding', leader, found);
    await works('propose', leader);
    const decision = {
      grade: 'satisfactory',
      reason: 'Như đề xuất',
      document: '121-QĐ/ĐU',
      grounds: 'Trễ hạn',
    };
    await works('decide', leader, decision);
    await works('object', mttqHead, { line: { kind: 'assignment', id: assignment }, grounds: 'Bão số 12' });
    await works('uphold-objection', leader, {
      objection: 1,
      adjustment: { field: 'late', before: 1, after: 0, cause: 'Bão số 12' },
      reason: 'Có xác nhận',
    });
    await works('withdraw-finding', leader, { finding: 1, document: '19-QĐ/UBKT', reason: 'Khiếu nại đúng' });
    await works('propose', leader);
    await works('decide', leader, { ...decision, grade: 'good', document: '122-QĐ/ĐU' });
    await works('finalise', leader);
    const corrected = { from: 'good', to: 'satisfactory', reason: 'Kết luận mới', document: '131-QĐ/ĐU' };
    await works('correct', leader, corrected);
  });

  it('says what the objection changed, by exactly how many points, and counts it', async () => {
    const told = await text('vi');
    expect(told).toContain(bare('Nhiệm vụ: Tổng hợp dư luận quý I'));
    expect(told).toContain(bare('số lần trễ hạn: 1 → 0 (Bão số 12)'));
    expect(told).toContain(bare('điểm của nội dung này thay đổi: 20,0 = 20'));
    expect(told).toContain(bare('70,0 (70)'));
  });

  it('says the self-assessment without points, findings with their documents, and who took them back', async () => {
    const told = await text('vi');
    expect(told).toContain(bare('Hoàn thành tốt nhiệm vụ, không tự chấm điểm'));
    expect(told).toContain(bare('kỷ luật: Khiển trách chi bộ'));
    expect(told).toContain(bare('15-QĐ/UBKT, 02/03/2026'));
    expect(told).toContain(
      bare('Đã rút theo 19-QĐ/UBKT (Ban Thường vụ Đảng ủy phường, 20/03/2026): Khiếu nại đúng'),
    );
  });

  it('says the document of the decision and of each correction', async () => {
    const told = await text('vi');
    expect(told).toContain(bare('Ban Thường vụ Đảng ủy phường, 20/03/2026, văn bản 122-QĐ/ĐU'));
    expect(told).toContain(bare('Đã quyết định trước đó: Hoàn thành nhiệm vụ.'));
    expect(told).toContain(bare('Ban Thường vụ Đảng ủy phường, 20/03/2026, văn bản 121-QĐ/ĐU'));
    expect(told).toContain(bare('Căn cứ khi khác xa mức tự đánh giá: Trễ hạn'));
    expect(told).toContain(bare('Hoàn thành tốt nhiệm vụ → Hoàn thành nhiệm vụ'));
    expect(told).toContain(bare('văn bản 131-QĐ/ĐU'));
    expect(await text('en')).toContain(bare('Correction of the final grade: Good → Satisfactory'));
  });

  it('is in the summary by the grade as corrected', async () => {
    const { bytes } = await download('summary.xlsx?period=2026-Q1');
    const [units] = await readXlsxFile(Buffer.from(bytes));
    const row = units?.data.find((cells) => cells.includes(name));
    expect(row).toEqual(expect.arrayContaining([70, 'Hoàn thành nhiệm vụ']));
  });
});

describe('A periodic report', () => {
  it('counts a unit’s work, and names none of it as slow that is done', async () => {
    const { bytes } = await download('report.docx?period=2026-Q1', mttqHead);
    const text = await textOf('report.docx', bytes);
    for (const each of [name, 'Việc giao riêng', 'Đã hoàn thành 1/1']) expect(text).toContain(bare(each));
    for (const each of ['Chờ số liệu', 'Phân công lại']) expect(text).not.toContain(bare(each));
  });

  it('is of directives that there are', async () =>
    expect(await api.ask('GET', '/api/v1/evaluation/report.docx?directive=x', { as: leader })).toMatchObject({
      status: 404,
    }));
});

describe('The ward’s summary', () => {
  it('has a row for each unit, with numbers as numbers, and names its place in the log', async () => {
    const { bytes, type } = await download('summary.xlsx');
    expect(type).toContain('spreadsheetml');
    const [units, , drawn] = await readXlsxFile(Buffer.from(bytes));
    const row = units?.data.find((cells) => cells.includes(name));
    expect(row).toEqual(expect.arrayContaining([1, 50, 'Hoàn thành tốt nhiệm vụ']));
    expect(JSON.stringify(drawn?.data)).toContain(await lastPlace());
  });
});
