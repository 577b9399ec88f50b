import { commandResultSchema } from '@dondoc/assignments-contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { assignmentPageSchema } from './list-assignments.dto.ts';

const monday = '2026-03-09T02:00:00.000Z';
const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

const idOf: Record<string, string> = {};
beforeAll(async () => {
  const issue = async (title: string, given: object = {}) => {
    const body = { title, leadUnit: 'mttq', ...given };
    const issued = await api.ask('POST', '/api/v1/assignments', {
      as: leader,
      key: `k-${title.length}`,
      body,
    });
    idOf[title] = commandResultSchema.parse(issued.body).id;
  };
  await issue('Báo cáo', { deadline: { lastDay: '2026-03-10' } });
  await issue('Đối thoại', { deadline: { lastDay: '2026-04-20' }, cooperatingUnits: ['uy-ban-kiem-tra'] });
  await issue('Cập nhật trang', { recurrence: 'continuous', leadUnit: 'van-phong-dang-uy' });
  await issue('Tổng kết công tác', { deadline: { lastDay: '2026-04-30' }, leadUnit: 'van-phong-dang-uy' });
  const cancel = { reason: 'Không còn cần', authority: '1-TB/ĐU' };
  await api.ask('POST', `/api/v1/assignments/${idOf['Tổng kết công tác']}/cancel`, {
    as: leader,
    key: 'k-cancel',
    body: cancel,
  });
  await api.project();
});

const list = async (query: string) => {
  const { status, body } = await api.ask('GET', `/api/v1/assignments?${query}`, { as: mttqHead });
  expect(status, JSON.stringify(body)).toBe(200);
  const { items, total, next } = assignmentPageSchema.parse(body);
  return { titles: items.map(({ title }) => title), total, next };
};

describe('The list over HTTP', () => {
  it.each([
    ['', ['Báo cáo', 'Đối thoại', 'Cập nhật trang', 'Tổng kết công tác']],
    ['status=cancelled', ['Tổng kết công tác']],
    ['status=cancelled&status=due-soon', ['Báo cáo', 'Tổng kết công tác']],
    ['status=continuous', ['Cập nhật trang']],
    ['colour=green', ['Đối thoại']],
    ['unit=uy-ban-kiem-tra', ['Đối thoại']],
    ['unit=uy-ban-kiem-tra&role=cooperating', ['Đối thoại']],
    ['unit=van-phong-dang-uy&role=lead', ['Cập nhật trang', 'Tổng kết công tác']],
    ['unit=ban-thuong-vu&role=accepting&hasDeadline=false', ['Cập nhật trang']],
    ['recurrence=continuous', ['Cập nhật trang']],
    ['directive=vb-1', []],
    ['dueFrom=2026-04-20&dueTo=2026-04-30', ['Đối thoại', 'Tổng kết công tác']],
    ['text=doi%20THOAI', ['Đối thoại']],
    ['sort=title&order=desc', ['Tổng kết công tác', 'Đối thoại', 'Cập nhật trang', 'Báo cáo']],
    ['text=%27%20or%201=1%20--', []],
  ])('answers ?%s', async (query, titles) =>
    expect(await list(query)).toMatchObject({ titles, total: titles.length, next: null }),
  );

  it('goes on page by page with one filter, and refuses the cursor under another', async () => {
    const { next } = await list('limit=1&hasDeadline=true');
    expect(await list(`limit=1&hasDeadline=true&cursor=${next}`)).toMatchObject({
      titles: ['Đối thoại'],
      total: 3,
    });
    expect(
      await api.ask('GET', `/api/v1/assignments?limit=1&cursor=${next}`, { as: mttqHead }),
    ).toMatchObject({ status: 400, body: { errors: [{ path: 'cursor' }] } });
  });

  it.each([
    ['status=late', 'status.0'],
    ['colour=green&colour=pink', 'colour.1'],
    ['dueFrom=2026-02-30', 'dueFrom'],
    ['dueFrom=2026-03-02&dueTo=2026-03-01', 'dueTo'],
    ['text=%20', 'text'],
    ['hasDeadline=yes', 'hasDeadline'],
    ['sort=colour', 'sort'],
    ['titel=x', 'titel'],
  ])('refuses ?%s by its field, in both languages', async (query, path) =>
    expect(await api.ask('GET', `/api/v1/assignments?${query}`, { as: mttqHead })).toMatchObject({
      status: 400,
      body: { errors: [{ path, message: expect.any(String), messageEn: expect.any(String) }] },
    }),
  );
});
