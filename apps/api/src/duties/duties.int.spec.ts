import { commandResultSchema, dutyViewSchema } from '@dondoc/assignments-contracts';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const path = '/api/v1/duties';
const body = {
  title: 'Báo cáo dư luận hằng tháng',
  leadUnit: 'mttq',
  recurrence: 'monthly',
  until: '2026-12-31',
};

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

let keys = 0;
const nextKey = (): string => `d-${(keys += 1)}`;

const register = async (): Promise<string> => {
  const { status, body: answer } = await api.ask('POST', path, { as: leader, key: nextKey(), body });
  expect(status, JSON.stringify(answer)).toBe(201);
  return commandResultSchema.parse(answer).id;
};

describe('A recurring duty', () => {
  it('is registered from today on, and shown with who asked for it', async () => {
    const id = await register();
    await api.project();
    const { body: view } = await api.ask('GET', `${path}/${id}`, { as: mttqHead });
    expect(dutyViewSchema.parse(view)).toMatchObject({
      recurrence: 'monthly',
      from: '2026-03-09',
      until: '2026-12-31',
      by: { person: leader },
      terms: { leadUnit: 'mttq', acceptingUnit: 'ban-thuong-vu' },
      occurrences: [],
      ended: null,
    });
  });

  it('is ended with a reason', async () => {
    const id = await register();
    const end = { as: leader, key: nextKey(), body: { reason: 'Đã bãi bỏ' } };
    expect((await api.ask('POST', `${path}/${id}/end`, end)).status).toBe(200);
    await api.project();
    const { body: list } = await api.ask('GET', path, { as: leader });
    expect((list as { items: unknown[] }).items).toContainEqual(
      expect.objectContaining({ id, ended: expect.objectContaining({ reason: 'Đã bãi bỏ' }) }),
    );
  });

  it('is registered once, however often the request comes', async () => {
    const asked = { as: leader, key: nextKey(), body };
    const first = commandResultSchema.parse((await api.ask('POST', path, asked)).body);
    const second = commandResultSchema.parse((await api.ask('POST', path, asked)).body);
    expect(second).toEqual({ ...first, repeated: true });
  });

  it('is refused with its reason', async () => {
    const fails = async (as: string, given: object, at = path) => {
      const { status, body: problem } = await api.ask('POST', at, { as, key: nextKey(), body: given });
      return { status, ...(problem as object) };
    };
    expect(await fails(mttqHead, body)).toMatchObject({ status: 403 });
    expect(await fails(leader, { ...body, recurrence: 'continuous' })).toMatchObject({ status: 400 });
    expect(await fails(leader, { ...body, leadUnit: 'khong-co' })).toMatchObject({ status: 400 });
    expect(await fails(leader, { ...body, until: '2026-03-01' })).toMatchObject({
      status: 409,
      code: 'duty-ends-before-it-begins',
    });
    expect(await fails(leader, { reason: 'x' }, `${path}/khong-co/end`)).toMatchObject({
      status: 404,
      code: 'duty-unknown',
    });
  });
});
