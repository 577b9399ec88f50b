import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { criteria, decision, path, ratingSteps } from './rating-steps.fixture.ts';

const api = await runningApi({ startsAt: '2026-01-09T02:00:00.000Z' });
afterAll(() => api.close());
const { post, step, open, view, works, decided } = ratingSteps(api);

const refused = async (id: string, name: string, body: object, problem: object) =>
  expect(await step(id, name, leader, body)).toMatchObject({ status: 409, body: problem });

const issued = async (title: string, lastDay: string): Promise<string> => {
  const { body } = await post('/api/v1/assignments', leader, {
    title,
    leadUnit: 'mttq',
    deadline: { lastDay },
  });
  return (body as { id: string }).id;
};

// One assignment that is done well at once, and one that nobody does.
beforeAll(async () => {
  const done = await issued('Báo cáo', '2026-01-20');
  await issued('Kế hoạch', '2026-06-18');
  api.setClock('2026-01-12T02:00:00.000Z');
  const act = (name: string, as: string, body: object) =>
    post(`/api/v1/assignments/${done}/${name}`, as, body);
  await act('acknowledge', mttqHead, {});
  await act('submit-result', mttqHead, {
    summary: 'Xong',
    evidence: [{ title: 'Báo cáo', reference: 'vb://1' }],
  });
  await act('accept-result', leader, {});
  await api.project();
  api.setClock('2026-12-05T02:00:00.000Z');
});

describe('A year in which a task was left undone', () => {
  const id = 'mttq-2026';

  it('is looked at on a day of the year that is not still to come', async () => {
    await open({ unit: 'mttq', period: '2026' });
    await works(id, 'general-criteria', leader, { criteria });
    const outside = { code: 'day-outside-the-period', detail: expect.stringContaining('05/12/2026') };
    for (const asOf of ['2025-12-31', '2026-12-06']) await refused(id, 'propose', { asOf }, outside);
  });

  it('is not decided by a day of somebody’s choice without saying why', async () => {
    await works(id, 'propose', leader, { asOf: '2026-02-01' });
    expect(await view(id)).toMatchObject({
      proposal: { total: '100', grade: 'good', asOf: '2026-02-01' },
      proposed: { by: { unit: 'ban-thuong-vu' } },
    });
    const chosen = { ...decision, reason: null };
    await refused(id, 'decide', chosen, {
      code: 'reason-required',
      detail: expect.stringMatching(/Hoàn thành tốt.*Không hoàn thành/),
    });
    await works(id, 'decide', leader, decision);
    expect(await view(id)).toMatchObject({ decision: { grade: 'good', presentGrade: 'failed' } });
  });

  it('has the head answer for it, whatever day was chosen for the unit', async () => {
    const head = await open({ unit: 'mttq', period: '2026', subject: 'head' });
    await works(head, 'propose', leader);
    await refused(head, 'decide', decision, { code: 'unit-failing' });
  });
});

describe('A head’s rating', () => {
  it('knows of the unit what the log says, before any view has been built', async () => {
    await decided({ unit: 'mttq', period: '2026-07' }, { grade: 'good' });
    const head = await open({ unit: 'mttq', period: '2026-07', subject: 'head' });
    await works(head, 'propose', leader);
    api.setClock('2026-07-10T02:00:00.000Z');
    await issued('Việc tháng 7', '2026-07-15');
    api.setClock('2026-12-05T02:00:00.000Z');
    await refused(head, 'decide', decision, { code: 'unit-failing' });
  });
});

describe('A year', () => {
  const unit = 'van-phong-dang-uy';

  it('waits for the quarters that were opened', async () => {
    await open({ unit, period: '2026-Q1' });
    await open({ unit, period: '2026' });
    await works(`${unit}-2026`, 'propose', leader);
    await refused(`${unit}-2026`, 'decide', decision, {
      code: 'others-come-first',
      detail: expect.stringContaining('quý 1/2026'),
    });
  });

  it('is warned of where a quarter fails after it was decided', async () => {
    await works(`${unit}-2026-q1`, 'propose', leader);
    await works(`${unit}-2026-q1`, 'decide', leader, decision);
    const excellent = { ...decision, grade: 'excellent', quotaAcknowledged: true };
    await works(`${unit}-2026`, 'decide', leader, excellent);
    expect(await view(`${unit}-2026`)).not.toHaveProperty('yearAbove');
    await decided({ unit, period: '2026-Q2' }, { grade: 'failed' });
    const warned = { yearAbove: { year: `${unit}-2026`, yearGrade: 'excellent', quarters: ['2026-Q2'] } };
    expect([await view(`${unit}-2026`), await view(`${unit}-2026-q2`)]).toMatchObject([warned, warned]);
    expect(await view(`${unit}-2026-q1`)).not.toHaveProperty('yearAbove');
  });

  it('that has not begun is opened ahead, and no more', async () => {
    const id = await open({ unit, period: '2027' });
    const notBegun = { code: 'period-not-begun', detail: expect.stringContaining('01/01/2027') };
    await refused(id, 'propose', {}, notBegun);
    await refused(id, 'decide', decision, notBegun);
  });

  it('is one that calendars know', async () => {
    const asked = (address: string) => api.ask('GET', `/api/v1${address}`, { as: inspector });
    const answers = [
      await post(path, leader, { unit, period: '9999-Q4', ruleSet: '366-2025' }),
      await step(`${unit}-2026`, 'propose', leader, { asOf: '9999-12-31' }),
      await step(`${unit}-2026`, 'propose', leader, { asOf: '0000-01-01' }),
      await asked('/evaluation/units/mttq?asOf=0000-01-01T00:00:00Z'),
      await asked('/evaluation/units/mttq?asOf=9999-12-31T23:59:59Z'),
      await asked('/scoreboard?period=9999'),
      await asked('/scoreboard/mttq?asOf=9999-12-31T23:59:59Z'),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ message: 'phải từ năm 2000 đến năm 2100' }] },
      });
  });
});
