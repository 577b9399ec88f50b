import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { establish, leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { criteria, decision, path, ratingSteps } from './rating-steps.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const { post, step, open, view, works } = ratingSteps(api);
let [late, ofOthers] = ['', ''];

const issued = async (leadUnit: string): Promise<string> => {
  const asked = { title: 'Báo cáo', leadUnit, deadline: { lastDay: '2026-03-18' } };
  return ((await post('/api/v1/assignments', leader, asked)).body as { id: string }).id;
};
const refused = async (id: string, name: string, as: string, body: object, code: string) =>
  expect(await step(id, name, as, body)).toMatchObject({ status: 409, body: { code } });

/** One assignment of the front handed in a day late; and the secretary heads a second unit too. */
beforeAll(async () => {
  await establish(api.store, [
    { unit: 'hoi-dong-nhan-dan', name: 'Hội đồng nhân dân phường', kind: 'office', head: leader },
  ]);
  late = await issued('mttq');
  ofOthers = await issued('van-phong-dang-uy');
  api.setClock('2026-03-20T02:00:00.000Z');
  const act = (name: string, as: string, body: object = {}) =>
    post(`/api/v1/assignments/${late}/${name}`, as, body);
  await act('acknowledge', mttqHead);
  await act('submit-result', mttqHead, {
    summary: 'Xong',
    evidence: [{ title: 'Báo cáo', reference: 'vb://1' }],
  });
  await act('accept-result', leader);
  await api.project();
  api.setClock('2026-12-05T02:00:00.000Z');
});

describe('Whoever decides', () => {
  it('does not open the rating of the own unit or of its head', async () => {
    for (const subject of ['unit', 'head']) {
      const asked = { unit: 'ban-thuong-vu', period: '2026', subject, ruleSet: '366-2025' };
      expect(await post(path, leader, asked)).toMatchObject({
        status: 409,
        body: { code: 'unit-rates-itself', detail: expect.stringContaining('cấp trên') },
      });
    }
  });

  it('does not rate another unit where they hold a post, or themselves as its head', async () => {
    const asked = { unit: 'hoi-dong-nhan-dan', period: '2026', ruleSet: '366-2025' };
    expect(await post(path, leader, { ...asked, subject: 'head' })).toMatchObject({
      status: 409,
      body: { code: 'not-on-oneself' },
    });
    const id = await open(asked);
    await refused(id, 'general-criteria', leader, { criteria }, 'not-on-oneself');
    await refused(id, 'propose', leader, {}, 'not-on-oneself');
    await refused(id, 'decide', leader, decision, 'not-on-oneself');
  });
});

describe('An objection', () => {
  const toAssignment = (id: string) => ({ line: { kind: 'assignment', id }, grounds: 'Bão số 12' });
  const answer = { objection: 1, reason: 'Đã xác nhận' };
  const adjusted = { field: 'late', before: 1, after: 0, cause: 'Bão số 12' };

  it('is about a line that the unit has, and upheld from what counts', async () => {
    const id = await open({ unit: 'mttq', period: '2026-03' });
    await works(id, 'general-criteria', leader, { criteria });
    await works(id, 'propose', leader);
    await works(id, 'decide', leader, decision);
    for (const unknown of ['khong-co', ofOthers])
      await refused(id, 'object', mttqHead, toAssignment(unknown), 'line-unknown');
    await works(id, 'object', mttqHead, toAssignment(late));
    const untrue = { ...answer, adjustment: { ...adjusted, before: 7 } };
    await refused(id, 'uphold-objection', leader, untrue, 'value-differs');
    await works(id, 'uphold-objection', leader, { ...answer, adjustment: adjusted });
    await works(id, 'propose', leader);
    expect(await view(id)).toMatchObject({ proposal: { total: '100' } });
  });
});

describe('A correction of a final grade', () => {
  it('goes beyond the quota only in knowledge of it', async () => {
    const id = await open({ unit: 'mttq', period: '2026-Q1' });
    await works(id, 'general-criteria', leader, { criteria });
    await works(id, 'propose', leader);
    await works(id, 'decide', leader, decision);
    await works(id, 'finalise', leader);
    const body = { from: 'good', to: 'excellent', reason: 'Tính lại', document: '3-KL/UBKT' };
    await refused(id, 'correct', leader, body, 'quota-not-acknowledged');
    await works(id, 'correct', leader, { ...body, quotaAcknowledged: true });
    expect(await view(id)).toMatchObject({
      grade: 'excellent',
      quotaExceeded: true,
      corrections: [{ quotaExceeded: true }],
    });
  });
});
