import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { criteria, decision, path, ratingSteps } from './rating-steps.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const { post, step, open, view, works, decided } = ratingSteps(api);
const decree = { unit: 'mttq', period: '2026', ruleSet: '335-2025' };
const leaderCriteria = {
  staff: { allSatisfactory: true, evidence: '8-TB/ĐU' },
  unity: { share: '1/2', evidence: 'Biên bản kiểm điểm' },
};

/** One assignment, done with quality and two days late: a = 1, b = 1, c = 3/4. */
beforeAll(async () => {
  const asked = { title: 'Báo cáo', leadUnit: 'mttq', deadline: { lastDay: '2026-03-18' } };
  const { body } = await post('/api/v1/assignments', leader, asked);
  const act = (name: string, as: string, said: object) =>
    post(`/api/v1/assignments/${(body as { id: string }).id}/${name}`, as, said);
  api.setClock('2026-03-20T02:00:00.000Z');
  await act('acknowledge', mttqHead, {});
  const evidence = [{ title: 'Báo cáo', reference: 'vb://1' }];
  const late = { slow: 'Số liệu', cause: 'Thiếu người', remedy: 'Phân công lại' };
  await act('report-progress', mttqHead, { percent: 90, result: 'Gần xong', ...late });
  await act('submit-result', mttqHead, { summary: 'Xong', evidence });
  await act('accept-result', leader, {});
  await api.project();
  api.setClock('2026-12-05T02:00:00.000Z');
});

describe('The rules for single civil servants', () => {
  it('rate no unit', async () =>
    expect(await post(path, leader, decree)).toMatchObject({
      status: 409,
      body: { code: 'rules-not-for-units', detail: expect.stringContaining('335-2025') },
    }));

  it('give a head the results of six ratios, once people have said theirs', async () => {
    await decided({ unit: 'mttq', period: '2026' }, { grade: 'good' });
    const id = await open({ ...decree, subject: 'head' });
    await works(id, 'general-criteria', leader, { criteria });
    await works(id, 'propose', leader);
    const unsaid = await view(id);
    expect(unsaid).toMatchObject({ leader: null, proposal: { total: null, grade: null } });
    expect(unsaid.proposal?.conditions).toContainEqual(
      expect.objectContaining({ code: 'leader-criteria-given', met: false }),
    );
    const give = (as: string, body: object) => step(id, 'give-leader-criteria', as, body);
    expect(await give(mttqHead, leaderCriteria)).toMatchObject({
      status: 409,
      body: { code: 'not-the-deciding-unit' },
    });
    const tooMuch = { ...leaderCriteria, unity: { ...leaderCriteria.unity, share: 2 } };
    expect(await give(leader, tooMuch)).toMatchObject({ body: { code: 'unity-out-of-range' } });
    await works(id, 'give-leader-criteria', leader, leaderCriteria);
    // What was proposed without them is void.
    expect(await view(id)).toMatchObject({ status: 'open', proposal: null, leader: leaderCriteria });
    await works(id, 'propose', leader);
    // 70 × (1 + 1 + 3/4 + 1 + 1/2 + 1/2)/6 = 665/12, and 30 general points.
    expect(await view(id)).toMatchObject({
      proposal: { score: { general: '30', results: '665/12' }, total: '1025/12', grade: 'good' },
    });
    await works(id, 'decide', leader, { ...decision, reason: null });
    expect(await give(leader, leaderCriteria)).toMatchObject({ body: { code: 'already-decided' } });
  });

  it('are asked for by no other rules', async () => {
    const id = await open({ unit: 'mttq', subject: 'head', period: '2026-02' });
    expect(await step(id, 'give-leader-criteria', leader, leaderCriteria)).toMatchObject({
      status: 409,
      body: { code: 'leader-criteria-not-asked' },
    });
  });
});

describe('A ward that has adopted rules', () => {
  it('opens ratings by those alone', async () => {
    const adopted = { ruleSet: '366-2025', reason: 'Áp dụng', decision: '5-QĐ/ĐU' };
    expect(await post('/api/v1/rule-sets/adopt', leader, adopted)).toMatchObject({ status: 200 });
    const asked = { ...decree, subject: 'head', period: '2026-Q1' };
    expect(await post(path, leader, asked)).toMatchObject({
      status: 409,
      body: { code: 'rule-set-not-adopted', detail: expect.stringContaining('366-2025') },
    });
    await open({ unit: 'mttq', period: '2026-Q1' });
    await post('/api/v1/rule-sets/adopt', leader, { ...adopted, ruleSet: '335-2025' });
    expect(await post(path, leader, asked)).toMatchObject({ status: 201 });
  });
});
