import { assignmentDecider, assignmentStream } from '@dondoc/assignments-domain';
import { reportChangedSchema, reportViewSchema } from '@dondoc/evaluation-contracts';
import { extractText } from '@dondoc/directives-documents';
import { directiveDecider, directiveStream } from '@dondoc/directives-domain';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead, tenant } from '../testing/sample-ward.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const path = '/api/v1/reports';
const unitName = 'Ủy ban Mặt trận Tổ quốc Việt Nam phường';
let keys = 0;
const post = (address: string, as: string, body: object = {}) =>
  api.ask('POST', address, { as, key: `d-${(keys += 1)}`, body });
const view = async (id: string) =>
  reportViewSchema.parse((await api.ask('GET', `${path}/${id}`, { as: inspector })).body);

const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\\|*#_-]/g, '');
const paper = async (id: string) => {
  const response = await fetch(`${api.url}${path}/${id}/report.docx`, {
    headers: { 'X-Dondoc-Person': inspector },
  });
  const read = await extractText({ name: 'r.docx', bytes: new Uint8Array(await response.arrayBuffer()) });
  if (read.outcome !== 'extracted') throw new Error(JSON.stringify(read));
  return bare(read.lines.join(' '));
};

describe('A report of a directive', () => {
  const directive = 'vb-22';
  const context = (commandId: string) => ({
    tenant,
    actor: 'system:test',
    commandId,
    causationId: commandId,
    correlationId: commandId,
  });
  const issuedBy = { person: leader, unit: 'ban-thuong-vu', post: 'head' } as const;
  const at = '2026-03-09T02:00:00.000Z';

  beforeAll(async () => {
    api.setClock('2026-03-10T02:00:00.000Z');
    const document = { number: '22-KH/ĐU', kind: null, issuer: null, issuedOn: null, cites: [] };
    await handleWith(api.store, directiveDecider)(
      directiveStream(directive),
      {
        type: 'IssueDirective',
        data: {
          at,
          issuedBy,
          textHash: 'x',
          document: { ...document, title: 'Kế hoạch truyền thông' },
          duties: [],
        },
      },
      context('directive'),
    );
    for (const [duty, leadUnit] of ['mttq', 'van-phong-dang-uy'].entries())
      await handleWith(api.store, assignmentDecider)(
        assignmentStream(`${directive}-${duty}`),
        {
          type: 'IssueAssignment',
          data: {
            at,
            title: `Nhiệm vụ ${duty + 1}`,
            source: { directive, duty: duty + 1, from: 1, to: 2 },
            leadUnit,
            cooperatingUnits: [],
            issuedBy,
            acceptingUnit: 'ban-thuong-vu',
            urgency: 'normal',
            coefficient: 1,
            recurrence: null,
            deadline: null,
          },
        },
        context(`duty-${duty}`),
      );
    const first = `/api/v1/assignments/${directive}-0`;
    await post(`${first}/acknowledge`, mttqHead);
    const said = {
      percent: 10,
      result: 'Đã họp',
      slow: 'Kinh phí',
      cause: 'Chưa cấp',
      remedy: 'Đề nghị cấp',
    };
    await post(`${first}/report-progress`, mttqHead, said);
  });

  it('is written by the unit that issued it, and has a line for each unit', async () => {
    const body = { subject: { kind: 'directive', directive }, period: '2026-03' };
    expect(await post(path, mttqHead, body)).toMatchObject({ body: { code: 'not-the-reporting-unit' } });
    const { id } = reportChangedSchema.parse((await post(path, leader, body)).body);
    expect(id).toBe('directive-vb-22-2026-03');
    const { unit, figures, sections } = await view(id);
    expect([unit, figures.map(({ name, assigned }) => [name, assigned])]).toEqual([
      'ban-thuong-vu',
      [
        [unitName, 1],
        ['Văn phòng Đảng ủy', 1],
      ],
    ]);
    expect(sections.slow).toMatchObject([
      { assignment: 'vb-22-0', about: `Nhiệm vụ 1 (${unitName})`, drawn: 'Kinh phí' },
    ]);
    const text = await paper(id);
    for (const each of ['22-KH/ĐU', 'Kế hoạch truyền thông', 'T/M BAN THƯỜNG VỤ', 'Lê Minh Quang'])
      expect(text).toContain(bare(each));
  });

  it('is of a directive that there is', async () => {
    const body = { subject: { kind: 'directive', directive: 'vb-khong-co' }, period: '2026-03' };
    expect(await post(path, leader, body)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'subject.directive' }] },
    });
  });
});
