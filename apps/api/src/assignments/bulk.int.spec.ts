import { commandResultSchema } from '@dondoc/assignments-contracts';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { bulkResultSchema } from './bulk.dto.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const bulk = async (as: string, command: string, key: string, items: readonly object[]) => {
  const { status, body } = await api.ask('POST', `/api/v1/assignments/bulk/${command}`, {
    as,
    key,
    body: { items },
  });
  expect(status, JSON.stringify(body)).toBe(200);
  return bulkResultSchema.parse(body);
};
const idsOf = ({ items }: Awaited<ReturnType<typeof bulk>>) =>
  items.map((item) => (item.outcome === 'done' ? item.result.id : item.problem.code));

const wanted = [
  { title: 'Một', leadUnit: 'mttq', deadline: { lastDay: '2026-03-31' } },
  { title: 'Hai', leadUnit: 'nowhere' },
  { title: 'Ba', leadUnit: 'van-phong-dang-uy' },
];

describe('Issuing many', () => {
  it('issues each, and says of the one that it does not why', async () => {
    const result = await bulk(leader, 'issue', 'k-1', wanted);
    expect(result).toMatchObject({ done: 2, refused: 1 });
    expect(result.items[1]).toMatchObject({
      outcome: 'refused',
      problem: {
        status: 400,
        errors: [{ path: 'leadUnit' }],
        instance: '/api/v1/assignments/bulk/issue#items.1',
      },
    });
  });

  it('sent again gives the same and stores nothing', async () => {
    const first = idsOf(await bulk(leader, 'issue', 'k-1', wanted));
    const before = await api.stored();
    const again = await bulk(leader, 'issue', 'k-1', wanted);
    expect(idsOf(again)).toEqual(first);
    expect(again.items[0]).toMatchObject({ result: { repeated: true } });
    expect(await api.stored()).toEqual(before);
  });

  it('is for those who may issue one', async () =>
    expect(
      await api.ask('POST', '/api/v1/assignments/bulk/issue', {
        as: mttqHead,
        key: 'k',
        body: { items: wanted },
      }),
    ).toMatchObject({ status: 403 }));

  it.each([
    ['none', [], 'items'],
    ['more than 200', Array.from({ length: 201 }, () => wanted[0]), 'items'],
    ['a malformed one', [wanted[0], { leadUnit: 'mttq' }], 'items.1.title'],
  ])('refuses %s as a whole, before anything is done', async (_, items, path) => {
    const before = await api.stored();
    expect(
      await api.ask('POST', '/api/v1/assignments/bulk/issue', { as: leader, key: 'k-2', body: { items } }),
    ).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    expect(await api.stored()).toEqual(before);
  });
});

describe('Changing many', () => {
  it('sets deadlines and reassigns, each as it would be alone', async () => {
    const [first = '', , third = ''] = idsOf(await bulk(leader, 'issue', 'k-1', wanted));
    const deadline = { workingDays: 5 };
    expect(
      idsOf(
        await bulk(leader, 'set-deadline', 'k-3', [
          { id: first, deadline },
          { id: third, deadline },
          { id: 'gv-nowhere', deadline },
        ]),
      ),
    ).toEqual(['reason-required', third, 'assignment-unknown']);
    expect(
      idsOf(
        await bulk(leader, 'reassign', 'k-4', [
          { id: first, toUnit: 'van-phong-dang-uy', reason: 'Đúng chức năng' },
          { id: third, toUnit: 'van-phong-dang-uy', reason: 'Đúng chức năng' },
        ]),
      ),
    ).toEqual([first, 'already-the-lead-unit']);
    expect(
      idsOf(await bulk(mttqHead, 'reassign', 'k-5', [{ id: third, toUnit: 'mttq', reason: 'x' }])),
    ).toEqual(['not-the-issuing-unit']);
  });

  it('leaves the single ways as they are', async () => {
    const body = { title: 'Bốn', leadUnit: 'mttq' };
    const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: 'k-6', body });
    const { id } = commandResultSchema.parse(issued.body);
    const to = { toUnit: 'van-phong-dang-uy', reason: 'x' };
    expect(
      await api.ask('POST', `/api/v1/assignments/${id}/reassign`, { as: leader, key: 'k-7', body: to }),
    ).toMatchObject({ status: 200 });
  });
});
