import {
  scoreboardSchema,
  unitComparisonSchema,
  unitEvaluationSchema,
  unitScoreDetailSchema,
  warningsSchema,
  whatIfSchema,
} from '@dondoc/evaluation-projections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const issuedAt = '2026-03-09T02:00:00.000Z';
const submittedAt = '2026-03-13T02:00:00.000Z';
const now = '2026-03-20T02:00:00.000Z';

const api = await runningApi({ startsAt: issuedAt });
afterAll(() => api.close());

const get = (path: string) => api.ask('GET', `/api/v1${path}`, { as: inspector });
const evaluated = async (query = '') =>
  unitEvaluationSchema.parse((await get(`/evaluation/units/mttq${query}`)).body);

let [done, late, open] = ['', '', ''];

beforeAll(async () => {
  const issue = async (title: string, lastDay: string) => {
    const body = { title, leadUnit: 'mttq', deadline: { lastDay } };
    const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: lastDay, body });
    return (issued.body as { id: string }).id;
  };
  [done, late, open] = [
    await issue('Báo cáo', '2026-03-18'),
    await issue('Kế hoạch', '2026-03-17'),
    await issue('Tổng kết', '2026-03-23'),
  ];
  api.setClock(submittedAt);
  const submitted = { summary: 'Xong', evidence: [{ title: 'Báo cáo', reference: 'vb://1' }] };
  const act = (step: string, as: string, body: object) =>
    api.ask('POST', `/api/v1/assignments/${done}/${step}`, { as, key: `k-${step}`, body });
  await act('acknowledge', mttqHead, {});
  await act('submit-result', mttqHead, submitted);
  await act('accept-result', leader, {});
  await api.project();
  api.setClock(now);
});

describe('A unit’s evaluation', () => {
  it('says of each line what happened, by which rules, and names the events with their places', async () => {
    const evaluation = await evaluated();
    expect(evaluation).toMatchObject({
      unit: 'mttq',
      rules: '366-2025',
      rulesHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      counted: 2,
      leftOut: 1,
      score: { general: null, results: { exact: '35' }, total: null },
      proposedGrade: null,
    });
    const line = evaluation.lines.find(({ assignment }) => assignment === done);
    expect(line).toMatchObject({ title: 'Báo cáo', points: { value: 35 } });
    expect(line?.words.vi).toContain('đã nghiệm thu');
    expect(line?.rule.length).toBeGreaterThan(0);
    expect(line?.events).toHaveLength(3);
    for (const { position } of line?.events ?? []) expect(position).toMatch(/^\d+\/\d+$/);
  });

  it('says which assignments stand in the way of a grade', async () => {
    const { shortfalls } = await evaluated();
    const late366 = shortfalls.find(({ assignments }) => assignments.includes(late));
    expect(late366?.words.vi).toContain('Kế hoạch');
    expect(late366?.words.en).toMatch(/^Not /);
  });

  it('says what can still be reached, with what is open', async () => {
    const { reach } = await evaluated();
    expect(reach.open).toEqual([late, open].toSorted());
    expect(reach.grades.map(({ grade }) => grade)).toContain('failed');
  });

  it('is of a quarter or a month as well', async () => {
    expect(await evaluated('?period=2026-Q1')).toMatchObject({
      period: { from: '2026-01-01', to: '2026-03-31' },
      counted: 2,
    });
    expect(await evaluated('?period=2026-02')).toMatchObject({ counted: 0, ratios: null });
  });

  it('is asked of units that there are, in periods that there are', async () => {
    expect(await get('/evaluation/units/nowhere')).toMatchObject({ status: 404 });
    expect(await get('/evaluation/units/mttq?period=2026-Q5')).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'period' }] },
    });
  });
});

describe('What was known', () => {
  const before = encodeURIComponent('2026-03-12T00:00:00Z');

  it('is what had been recorded, whatever is true of the day asked about', async () => {
    expect(await evaluated(`?knownAt=${before}`)).toMatchObject({
      knownAt: '2026-03-12T00:00:00Z',
      counted: 2,
      score: { results: { exact: '0' } },
    });
    const board = scoreboardSchema.parse((await get(`/scoreboard?knownAt=${before}`)).body);
    expect(board.units[1]).toMatchObject({ unit: 'mttq', counted: 2, results: { value: 0 } });
    const detail = unitScoreDetailSchema.parse((await get(`/scoreboard/mttq?knownAt=${before}`)).body);
    expect(detail.contributions.find(({ assignment }) => assignment === done)?.events).toHaveLength(1);
  });

  it('is nothing before anything was recorded', async () =>
    expect(await evaluated(`?knownAt=${encodeURIComponent('2026-03-01T00:00:00Z')}`)).toMatchObject({
      counted: 0,
      leftOut: 0,
    }));
});

describe('Two evaluations of a unit', () => {
  const before = '2026-03-12T00:00:00Z';
  const compare = (asked: Readonly<Record<string, string>>) =>
    get(`/evaluation/units/mttq/compare?${new URLSearchParams(asked).toString()}`);
  const compared = async (asked: Readonly<Record<string, string>> = {}) =>
    unitComparisonSchema.parse((await compare(asked)).body);

  it('differ by lines and the events that made them', async () => {
    const found = await compared({ fromAsOf: before, toAsOf: now });
    expect(found.results).toEqual({ before: null, after: '35' });
    expect(found.lines.map(({ change }) => change)).toEqual(['came', 'came']);
    const allDone = found.conditions.find(({ code }) => code === 'all-done');
    expect(allDone).toMatchObject({
      before: null,
      after: false,
      because: { before: null, after: { vi: /./ } },
    });
  });

  it('differ by what was known', async () => {
    const found = await compared({ fromAsOf: now, fromKnownAt: before, toAsOf: now });
    expect(found).toMatchObject({
      asOf: { before: now, after: now },
      knownAt: { before, after: null },
      results: { before: '0', after: '35' },
    });
    const changed = found.lines.find(({ assignment }) => assignment === done);
    expect(changed).toMatchObject({ change: 'changed', events: [{}, {}] });
  });

  it('differ by both at once, in either order', async () => {
    const early = { asOf: submittedAt, knownAt: before };
    const late = { asOf: now, knownAt: now };
    const found = await compared({
      fromAsOf: late.asOf,
      fromKnownAt: late.knownAt,
      toAsOf: early.asOf,
      toKnownAt: early.knownAt,
    });
    expect(found).toMatchObject({
      asOf: { before: late.asOf, after: early.asOf },
      knownAt: { before: late.knownAt, after: early.knownAt },
      results: { before: '35', after: null },
    });
    expect(found.lines.map(({ change }) => change)).toEqual(['went', 'went']);
  });

  it.each([
    [{ asOf: now, knownAt: before }],
    [{ asOf: submittedAt, knownAt: now }],
    [{ asOf: before, knownAt: before }],
  ])('are each what is said of that side alone: %j', async ({ asOf, knownAt }) => {
    const [side, found] = [
      await evaluated(`?${new URLSearchParams({ asOf, knownAt, period: '2026' }).toString()}`),
      await compared({ fromAsOf: asOf, fromKnownAt: knownAt, toAsOf: asOf, toKnownAt: knownAt }),
    ];
    const results = side.score?.results.exact ?? null;
    expect(found).toMatchObject({
      results: { before: results, after: results },
      rulesHash: { before: side.rulesHash, after: side.rulesHash },
      lines: [],
      conditions: [],
    });
  });

  it('are of the beginning of the period and of now where nothing is said, both of one period', async () => {
    expect(await compared()).toMatchObject({
      period: { from: '2026-01-01', to: '2026-12-31' },
      asOf: { before: '2026-01-01T00:00:00+07:00', after: now },
      knownAt: { before: null, after: null },
    });
    const older = await compared({ fromAsOf: '2025-06-30T00:00:00Z' });
    expect(older.period).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it.each(['fromAsOf', 'fromKnownAt', 'toAsOf', 'toKnownAt'])('are refused by name: %s', async (name) =>
    expect(await compare({ [name]: '2026-03-12' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: name }] },
    }),
  );
});

describe('A warning', () => {
  it('names what is overdue and what is due soon, with the days they are due', async () => {
    const { units } = warningsSchema.parse((await get('/evaluation/warnings')).body);
    const mttq = units.find(({ unit }) => unit === 'mttq')?.warning;
    expect(mttq?.assignments).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ assignment: late, danger: 'overdue', dueOn: '2026-03-17' }),
        expect.objectContaining({ assignment: open, danger: 'due-soon', dueOn: '2026-03-23' }),
      ]),
    );
    expect(mttq?.words.vi).toContain('Kế hoạch');
  });

  it('does not call overdue what is due later on the same day', async () => {
    const asOf = encodeURIComponent('2026-03-23T09:00:00+07:00');
    const { body } = await get(`/evaluation/warnings?asOf=${asOf}`);
    const mttq = warningsSchema.parse(body).units.find(({ unit }) => unit === 'mttq')?.warning;
    expect(mttq?.assignments).toContainEqual(
      expect.objectContaining({ assignment: open, danger: 'due-soon', dueOn: '2026-03-23' }),
    );
    expect(mttq?.words.vi).toContain('Tổng kết (sắp đến hạn 2026-03-23');
  });
});

describe('Other rules', () => {
  const ask = (body: object) => api.ask('POST', '/api/v1/evaluation/what-if', { as: inspector, body });

  it('stand beside the present ones for every unit, and nothing is stored', async () => {
    const before = await api.stored();
    const { body } = await ask({ change: { kind: 'number', path: 'resultPoints.quantity', value: 30 } });
    const found = whatIfSchema.parse(body);
    expect(found.rules).toEqual({ before: '366-2025', after: '366-2025+what-if' });
    expect(found.units).toHaveLength(4);
    expect(found.units[1]).toMatchObject({
      unit: 'mttq',
      before: { results: '35' },
      after: { results: '75/2' },
    });
    expect(found.scale?.vi).toBe('Tổng thang điểm là 105 thay vì 100.');
    expect(await api.stored()).toEqual(before);
  });

  it('are another rule set by its name', async () => {
    const { body } = await ask({ change: { kind: 'rules', ruleSet: '335-2025' } });
    const found = whatIfSchema.parse(body);
    expect(found.rules.after).toBe('335-2025');
    expect(found).not.toHaveProperty('scale');
    // Nothing of the evaluation is dated by a day that has not come.
    expect(JSON.stringify(body)).not.toContain('9999-');
  });

  it.each([
    [{ kind: 'rules', ruleSet: 'x' }, 'change.ruleSet'],
    [{ kind: 'number', path: 'grades.9.atLeast', value: 1 }, 'change.path'],
    [{ kind: 'number', path: 'id', value: 1 }, 'change.path'],
  ])('are refused where there are none: %j', async (change, path) =>
    expect(await ask({ change })).toMatchObject({ status: 400, body: { errors: [{ path }] } }),
  );
});
