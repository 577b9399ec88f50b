import { ratingQuotaSchema } from '@dondoc/evaluation-contracts';
import { unitEvaluationSchema } from '@dondoc/evaluation-projections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead, officeHead } from '../testing/sample-ward.fixture.ts';
import { criteria, path, ratingSteps } from './rating-steps.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const { post, step, open, view, works, decided } = ratingSteps(api);

/** Nothing is rated where nothing counts: one assignment of the front, past its deadline. */
beforeAll(async () => {
  const deadline = { lastDay: '2026-03-18' };
  await post('/api/v1/assignments', leader, { title: 'Báo cáo', leadUnit: 'mttq', deadline });
  await api.project();
  api.setClock('2026-12-05T02:00:00.000Z');
});

describe('A finding', () => {
  const discipline = {
    kind: 'discipline',
    document: '15-QĐ/UBKT',
    on: '2026-10-20',
    about: 'Khiển trách một đảng viên của đơn vị',
  };
  const breach = { ...discipline, kind: 'breach', document: '3-KL/UBKT', on: '2026-11-20' };
  const conditionsOf = async (query = '') => {
    const asked = await api.ask('GET', `/api/v1/evaluation/units/mttq${query}`, { as: inspector });
    const { conditions } = unitEvaluationSchema.parse(asked.body);
    return (code: string) => conditions.find((condition) => condition.code === code);
  };

  it('is recorded with its document, and makes what was proposed void', async () => {
    const id = await open({ unit: 'mttq', period: '2026-08' });
    await works(id, 'propose', leader);
    expect(await step(id, 'record-finding', mttqHead, discipline)).toMatchObject({
      status: 409,
      body: { code: 'not-the-deciding-unit' },
    });
    await works(id, 'record-finding', leader, discipline);
    expect(await view(id)).toMatchObject({
      status: 'open',
      proposal: null,
      findings: [{ ...discipline, finding: 1, withdrawn: null }],
    });
    expect(await step(id, 'record-finding', leader, discipline)).toMatchObject({
      status: 409,
      body: { code: 'finding-recorded-already' },
    });
    expect(await step(id, 'record-finding', leader, { ...breach, on: '2026-12-06' })).toMatchObject({
      status: 409,
      body: { code: 'finding-of-the-future', detail: expect.stringContaining('06/12/2026') },
    });
    await works(id, 'withdraw-finding', leader, { finding: 1, document: '21-QĐ/UBKT', reason: 'Hủy' });
    expect(await view(id)).toMatchObject({ findings: [{ withdrawn: { document: '21-QĐ/UBKT' } }] });
  });

  it('rules grades out of the unit’s evaluation from its day on, by what was known', async () => {
    const id = await open({ unit: 'mttq', period: '2026-Q1' });
    await works(id, 'general-criteria', leader, { criteria });
    await works(id, 'record-finding', leader, { ...discipline, on: '2026-03-30' });
    await works(id, 'record-finding', leader, { ...breach, on: '2026-03-31' });
    const instant = (text: string) => encodeURIComponent(text);
    const now = await conditionsOf('?period=2026-Q1');
    expect(now('no-discipline')).toMatchObject({
      met: false,
      because: { vi: expect.stringContaining('15-QĐ/UBKT') },
    });
    expect(now('no-concluded-breach')).toMatchObject({ met: false });
    const asOf = await conditionsOf(`?period=2026-Q1&asOf=${instant('2026-03-30T12:00:00+07:00')}`);
    expect(asOf('no-discipline')?.met).toBe(false);
    expect(asOf('no-concluded-breach')?.met).toBe(true);
    const known = await conditionsOf(`?period=2026-Q1&knownAt=${instant('2026-03-31T12:00:00+07:00')}`);
    expect(known('no-discipline')?.met ?? true).toBe(true);

    await works(id, 'propose', leader);
    expect(await view(id)).toMatchObject({
      proposal: {
        grade: 'failed',
        conditions: expect.arrayContaining([
          expect.objectContaining({ code: 'no-concluded-breach', met: false }),
        ]),
      },
    });
    const board = await api.ask('GET', '/api/v1/scoreboard/mttq?period=2026-Q1', { as: inspector });
    expect(JSON.stringify(board.body)).toContain('3-KL/UBKT');
  });
});

describe('The quota of a period', () => {
  const quota = async (query: string) =>
    ratingQuotaSchema.parse((await api.ask('GET', `${path}/quota?${query}`, { as: officeHead })).body);

  it('is counted by groups of similar duties, over what was decided, else proposed', async () => {
    const grades = { 'uy-ban-kiem-tra': 'excellent', 'van-phong-dang-uy': 'good' };
    for (const [unit, grade] of Object.entries(grades))
      await decided({ unit, period: '2026-09' }, { grade, quotaAcknowledged: true });
    const found = await quota('period=2026-09');
    expect(found).toMatchObject({ period: '2026-09', ruleSet: '366-2025' });
    expect(found.usual).toEqual([
      {
        group: 'inspection',
        groupName: { vi: 'Ủy ban kiểm tra', en: 'Inspection committees' },
        excellent: ['uy-ban-kiem-tra-2026-09'],
        of: 0,
        share: '0',
        allowed: 0,
        alarm: true,
        words: {
          vi: 'Ủy ban kiểm tra: 1 đề xuất Xuất sắc; 0 được đề xuất Tốt: 20 % × 0 = 0, làm tròn 0; vượt 1',
          en: 'Inspection committees: 1 proposed excellent; 0 proposed good: 20 % × 0 = 0, rounded 0; 1 too many',
        },
      },
      expect.objectContaining({ group: 'office', of: 1, share: '1/5', allowed: 0, alarm: false }),
    ]);
    expect(found.exceptional[1]).toMatchObject({ group: 'office', share: '1/4', alarm: false });
  });

  it('is of nobody where nobody has a grade, and of rules that there are', async () => {
    expect(await quota('period=2025')).toMatchObject({ usual: [], exceptional: [] });
    expect(await quota('period=2026-09&ruleSet=335-2025')).toMatchObject({ ruleSet: '335-2025' });
    expect(await api.ask('GET', `${path}/quota?period=2026-13`, { as: leader })).toMatchObject({
      status: 400,
    });
    expect(await api.ask('GET', `${path}/quota?period=2026&ruleSet=x`, { as: leader })).toMatchObject({
      status: 409,
      body: { code: 'rule-set-unknown' },
    });
  });
});
