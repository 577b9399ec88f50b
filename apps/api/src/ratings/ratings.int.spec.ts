import {
  comparisonSchema,
  scoreboardSchema,
  unitEvaluationSchema,
  unitScoreDetailSchema,
  whatIfSchema,
} from '@dondoc/evaluation-projections';
import { ratingStream } from '@dondoc/evaluation-rating';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, organisationStream } from '@dondoc/organisation-domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import {
  foundedAt,
  inspector,
  leader,
  mttqHead,
  officeHead,
  tenant,
} from '../testing/sample-ward.fixture.ts';
import { criteria, decision, path, ratingSteps } from './rating-steps.fixture.ts';

const issuedAt = '2026-03-09T02:00:00.000Z';
const endOfYear = '2026-12-05T02:00:00.000Z';
const answeredBefore = '2026-12-05T01:59:00.000Z';

const api = await runningApi({ startsAt: issuedAt });
afterAll(() => api.close());

const { post, step, open, view, works, decided } = ratingSteps(api);
let assignment = '';

beforeAll(async () => {
  const issued = await post('/api/v1/assignments', leader, {
    title: 'Báo cáo',
    leadUnit: 'mttq',
    deadline: { lastDay: '2026-03-18' },
  });
  assignment = (issued.body as { id: string }).id;
  api.setClock('2026-03-20T02:00:00.000Z');
  const act = (name: string, as: string, body: object) =>
    post(`/api/v1/assignments/${assignment}/${name}`, as, body);
  await act('acknowledge', mttqHead, {});
  await act('report-progress', mttqHead, {
    percent: 90,
    result: 'Gần xong',
    slow: 'Số liệu',
    cause: 'Thiếu người',
    remedy: 'Phân công lại',
  });
  await act('submit-result', mttqHead, {
    summary: 'Xong',
    evidence: [{ title: 'Báo cáo', reference: 'vb://1' }],
  });
  await act('accept-result', leader, {});
  await api.project();
  api.setClock(endOfYear);
});

const get = async (address: string, instant?: string) => {
  const at = instant === undefined ? '' : `?asOf=${encodeURIComponent(instant)}`;
  return (await api.ask('GET', `/api/v1${address}${at}`, { as: inspector })).body;
};

/** Wherever the score of the unit is shown, and what is said of it. */
const everyNumberIs = async (results: string, total: string): Promise<void> => {
  const { units } = scoreboardSchema.parse(await get('/scoreboard'));
  expect(units.find(({ unit }) => unit === 'mttq')?.results?.exact).toBe(results);
  const detail = unitScoreDetailSchema.parse(await get('/scoreboard/mttq'));
  expect(detail.results?.exact).toBe(results);
  expect(detail.contributions[0]?.because.vi).toContain('theo kiến nghị số 1');
  const { score, lines, warning, reach } = unitEvaluationSchema.parse(await get('/evaluation/units/mttq'));
  expect([score?.results.exact, score?.total?.exact]).toEqual([results, total]);
  expect([warning.results?.onCourse, reach.total?.lowest]).toEqual([results, total]);
  const answer = (await api.store.readStream(tenant, ratingStream('mttq-2026'))).find(
    ({ type }) => type === 'ObjectionUpheld',
  );
  const { transactionId, position } = answer?.global ?? {};
  expect(lines[0]?.events).toContainEqual({ id: answer?.id, position: `${transactionId}/${position}` });
  expect(lines[0]?.words.vi).toContain('theo kiến nghị số 1: số lần trễ hạn 1 → 0, vì: Đã xác nhận');
  const compared = comparisonSchema.parse(await get('/evaluation/units/mttq/compare'));
  expect(compared.total.after).toBe(total);
  const body = { change: { kind: 'number', path: 'grades.0.atLeast', value: 95 } };
  const asked = await api.ask('POST', '/api/v1/evaluation/what-if', { as: inspector, body });
  const other = whatIfSchema.parse(asked.body).units.find(({ unit }) => unit === 'mttq');
  expect([other?.before.total, other?.after.total]).toEqual([total, total]);
  // Before the answer nothing was adjusted.
  const before = unitEvaluationSchema.parse(await get('/evaluation/units/mttq', answeredBefore));
  expect(before.score?.results.exact).toBe('50');
};

describe('A rating of a unit', () => {
  it('goes from the points that people give to a grade that is final', async () => {
    const id = await open({ unit: 'mttq', period: '2026' });
    expect(id).toBe('mttq-2026');
    await works(id, 'general-criteria', leader, { criteria });
    await works(id, 'self-assess', mttqHead, { points: 90, grade: 'good' });
    await works(id, 'propose', leader);
    expect(await view(id)).toMatchObject({
      status: 'proposed',
      decidingUnit: 'ban-thuong-vu',
      selfAssessment: { grade: 'good' },
      proposal: {
        asOf: '2026-12-05',
        total: '80',
        position: { position: expect.stringMatching(/^\d+$/) },
        contributionsDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    const asked = await api.ask('GET', '/api/v1/evaluation/units/mttq', { as: inspector });
    expect(unitEvaluationSchema.parse(asked.body)).toMatchObject({
      score: { general: { value: 30 }, total: { exact: '80' } },
    });

    await works(id, 'decide', leader, { ...decision, grounds: 'Một nhiệm vụ trễ' });
    await works(id, 'object', mttqHead, {
      line: { kind: 'assignment', id: assignment },
      grounds: 'Bão số 12, có văn bản xác nhận',
    });
    await works(id, 'uphold-objection', leader, {
      objection: 1,
      adjustment: { field: 'late', before: 1, after: 0, cause: 'Bão số 12' },
      reason: 'Đã xác nhận',
    });
    await works(id, 'propose', leader);
    expect(await view(id)).toMatchObject({ proposal: { total: '100' }, grade: null });
    await everyNumberIs('70', '100');
    await works(id, 'decide', leader, { ...decision, grounds: 'Như đã nêu' });
    await works(id, 'finalise', leader);
    await works(id, 'correct', leader, {
      from: 'good',
      to: 'satisfactory',
      reason: 'Có kết luận',
      document: '3-KL/UBKT',
    });
    expect(await view(id)).toMatchObject({
      status: 'final',
      grade: 'satisfactory',
      objections: [{ answer: { upheld: true, adjustment: { after: 0 } } }],
    });
    const decisions = (await view(id)).history.filter(({ what }) =>
      ['proposed', 'decided', 'reopened', 'finalised', 'corrected'].includes(what),
    );
    expect(decisions.map(({ what, grade }) => [what, grade])).toEqual([
      ['proposed', null],
      ['decided', 'good'],
      ['reopened', null],
      ['proposed', 'good'],
      ['decided', 'good'],
      ['finalised', 'good'],
      ['corrected', 'satisfactory'],
    ]);
  });

  it('is listed by unit, period and status', async () => {
    await open({ unit: 'mttq', period: '2026-02' });
    await api.project();
    const list = async (query: string) => {
      const { body } = await api.ask('GET', `${path}?${query}`, { as: officeHead });
      return (body as { items: { id: string }[] }).items.map(({ id }) => id);
    };
    expect(await list('period=2026-02')).toEqual(['mttq-2026-02']);
    expect(await list('unit=mttq&status=final')).toEqual(['mttq-2026']);
  });

  it('is opened once, by a leader, for a unit and rules that there are', async () => {
    const asked = { unit: 'mttq', period: '2026-03', ruleSet: '366-2025' };
    expect(await post(path, mttqHead, asked)).toMatchObject({ status: 403 });
    expect(await post(path, leader, { ...asked, unit: 'x' })).toMatchObject({ status: 400 });
    expect(await post(path, leader, { ...asked, ruleSet: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'rule-set-unknown' },
    });
    expect(await post(path, leader, asked)).toMatchObject({ status: 201 });
    expect(await post(path, leader, asked)).toMatchObject({
      status: 409,
      body: { code: 'rating-already-open' },
    });
  });

  it('refuses each step out of its order, and whoever it is not for', async () => {
    const id = await open({ unit: 'mttq', period: '2026-04' });
    const refused = async (name: string, as: string, body: object, code: string) =>
      expect(await step(id, name, as, body)).toMatchObject({ status: 409, body: { code } });
    await refused('decide', leader, decision, 'not-proposed');
    await refused('self-assess', officeHead, { grade: 'good' }, 'not-the-rated');
    await refused('general-criteria', mttqHead, { criteria }, 'not-the-deciding-unit');
    await refused('general-criteria', leader, { criteria: criteria.slice(1) }, 'criteria-incomplete');
    await refused('refuse-objection', leader, { objection: 1, reason: 'x' }, 'objection-unknown');
    await refused(
      'correct',
      leader,
      { from: 'good', to: 'failed', reason: 'x', document: 'y' },
      'rating-not-final',
    );
    await works(id, 'propose', leader);
    await refused('decide', leader, { ...decision, reason: null }, 'reason-required');
    expect(await step(id, 'propose', mttqHead)).toMatchObject({ status: 403 });
    expect(await step('mttq-2031', 'propose', leader)).toMatchObject({ status: 404 });
  });

  it('is carried out on the version named, and once', async () => {
    const id = await open({ unit: 'mttq', period: '2026-05' });
    const body = { grade: 'good' };
    const asked = { as: mttqHead, key: 'once', body, ifMatch: '"1"' };
    const first = await api.ask('POST', `${path}/${id}/self-assess`, asked);
    expect(first.headers.get('etag')).toBe('"2"');
    expect((await api.ask('POST', `${path}/${id}/self-assess`, asked)).body).toMatchObject({
      repeated: true,
    });
    const stale = { ...asked, key: 'twice' };
    expect(await api.ask('POST', `${path}/${id}/self-assess`, stale)).toMatchObject({ status: 412 });
  });

  it('is not good or better for a year with a failed quarter', async () => {
    await decided({ unit: 'van-phong-dang-uy', period: '2026-Q1' }, { grade: 'failed' });
    await decided({ unit: 'van-phong-dang-uy', period: '2026-Q2' }, { grade: 'failed' });
    const id = await open({ unit: 'van-phong-dang-uy', period: '2026' });
    await works(id, 'propose', leader);
    const { status, body } = await step(id, 'decide', leader, { ...decision, grade: 'excellent' });
    expect([status, body]).toMatchObject([
      409,
      { code: 'quarter-failed', detail: expect.stringContaining('2026-Q1') },
    ]);
  });

  it('is excellent beyond the quota only in knowledge of it', async () => {
    const id = await open({ unit: 'uy-ban-kiem-tra', period: '2026' });
    await works(id, 'propose', leader);
    const excellent = { ...decision, grade: 'excellent' };
    expect(await step(id, 'decide', leader, excellent)).toMatchObject({
      body: { code: 'quota-not-acknowledged' },
    });
    await works(id, 'decide', leader, { ...excellent, quotaAcknowledged: true });
    expect(await view(id)).toMatchObject({ grade: 'excellent', quotaExceeded: true });
  });
});

describe('A rating of a unit above another', () => {
  it('waits for those that are open below it', async () => {
    const below = {
      at: foundedAt,
      unit: 'to-1',
      name: 'Tổ 1',
      kind: 'office',
      aliases: [],
      parent: 'uy-ban-kiem-tra',
    } as const;
    const commandId = 'below';
    await handleWith(api.store, organisationDecider)(
      organisationStream(tenant),
      { type: 'EstablishUnit', data: below },
      { tenant, actor: 'system:test', commandId, causationId: commandId, correlationId: commandId },
    );
    await open({ unit: 'to-1', period: '2026-07' });
    const id = await open({ unit: 'uy-ban-kiem-tra', period: '2026-07' });
    await works(id, 'propose', leader);
    const refused = await step(id, 'decide', leader, decision);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'others-come-first', detail: 'Cần quyết định trước: Tổ 1 (tháng 7/2026).' },
    });
    await works('to-1-2026-07', 'propose', leader);
    await works('to-1-2026-07', 'decide', leader, decision);
    await works(id, 'decide', leader, decision);
  });
});

describe('A rating of a head', () => {
  it('comes after that of the unit, and is never above it', async () => {
    const id = await open({ unit: 'mttq', subject: 'head', period: '2026-06' });
    expect(id).toBe('mttq-2026-06-head');
    await works(id, 'propose', leader);
    const refused = async (code: string) =>
      expect(await step(id, 'decide', leader, decision)).toMatchObject({ status: 409, body: { code } });
    await refused('others-come-first');
    await decided({ unit: 'mttq', period: '2026-06' }, { grade: 'satisfactory' });
    await refused('above-the-unit');
    await works(id, 'decide', leader, { ...decision, grade: 'satisfactory' });
    expect(await view(id)).toMatchObject({ subject: { kind: 'head', person: mttqHead } });
  });

  it('is warned of where the unit was corrected to below it', async () => {
    const [unit, head] = ['mttq-2026-06', 'mttq-2026-06-head'];
    await works(unit, 'finalise', leader);
    await works(head, 'finalise', leader);
    expect(await view(head)).not.toHaveProperty('headAbove');
    const correction = { from: 'satisfactory', to: 'failed', reason: 'Có kết luận', document: '3-KL/UBKT' };
    await works(unit, 'correct', leader, correction);
    const warned = { headAbove: { head, headGrade: 'satisfactory', unitGrade: 'failed' } };
    expect([await view(unit), await view(head)]).toMatchObject([warned, warned]);
  });
});
