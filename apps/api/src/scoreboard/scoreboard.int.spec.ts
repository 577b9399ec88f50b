import { scoreboardSchema, unitScoreDetailSchema } from '@dondoc/evaluation-projections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const issuedAt = '2026-03-09T02:00:00.000Z';
const afterDeadline = '2026-03-20T02:00:00.000Z';
const beforeDeadline = encodeURIComponent('2026-03-12T09:00:00+07:00');

const api = await runningApi({ startsAt: issuedAt });
afterAll(() => api.close());

const get = (path: string) => api.ask('GET', `/api/v1/scoreboard${path}`, { as: inspector });
let id = '';

beforeAll(async () => {
  const body = { title: 'Báo cáo', leadUnit: 'mttq', deadline: { lastDay: '2026-03-18' } };
  const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: 'k-1', body });
  id = (issued.body as { id: string }).id;
  const work = (step: string, as: string, given: object) =>
    api.ask('POST', `/api/v1/assignments/${id}/${step}`, { as, key: `k-${step}`, body: given });
  await work('acknowledge', mttqHead, {});
  api.setClock('2026-03-13T02:00:00.000Z');
  await work('submit-result', mttqHead, {
    summary: 'Xong',
    evidence: [{ title: 'Báo cáo', reference: 'vb://1' }],
  });
  await work('accept-result', leader, {});
  await api.project();
  api.setClock(afterDeadline);
});

describe('The scoreboard', () => {
  it('shows every unit as of now, with nothing for whom nothing counts', async () => {
    const board = scoreboardSchema.parse((await get('')).body);
    expect(board).toMatchObject({
      rules: '366-2025',
      asOf: afterDeadline,
      period: { from: '2026-01-01', to: '2026-12-31' },
    });
    expect(board.units.map(({ unit, counted, results }) => [unit, counted, results?.value ?? null])).toEqual([
      ['ban-thuong-vu', 0, null],
      ['mttq', 1, 70],
      ['van-phong-dang-uy', 0, null],
      ['uy-ban-kiem-tra', 0, null],
    ]);
  });

  it('shows what was true at an earlier instant', async () => {
    const board = scoreboardSchema.parse((await get(`?asOf=${beforeDeadline}`)).body);
    expect(board.units[1]).toMatchObject({ unit: 'mttq', counted: 0, leftOut: 1, ratios: null });
  });

  it('leads from a unit’s points to the assignments and events behind them', async () => {
    const score = unitScoreDetailSchema.parse((await get('/mttq')).body);
    expect(score.contributions).toMatchObject([{ assignment: id, role: 'lead', points: { value: 70 } }]);
    expect(score.contributions[0]?.events).toHaveLength(3);
  });

  it('is asked as of an instant with its offset', async () =>
    expect(await get('?asOf=2026-03-12')).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'asOf' }] },
    }));
});
