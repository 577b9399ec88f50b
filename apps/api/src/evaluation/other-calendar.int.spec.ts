import { waitsSchema, whatIfSchema } from '@dondoc/evaluation-projections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../testing/sample-ward.fixture.ts';

// Monday 8 June. Three working days end with Thursday 11; with Wednesday 10 off, with Friday 12.
const issuedAt = '2026-06-08T02:00:00.000Z';
const friday = '2026-06-12T03:00:00.000Z';
const now = '2026-06-15T02:00:00.000Z';

const api = await runningApi({ startsAt: issuedAt });
afterAll(() => api.close());

let [counted, named] = ['', ''];

beforeAll(async () => {
  const issue = async (title: string, deadline: object) => {
    const body = { title, leadUnit: 'mttq', deadline };
    const issued = await api.ask('POST', '/api/v1/assignments', {
      as: leader,
      key: JSON.stringify(Object.keys(deadline)),
      body,
    });
    return (issued.body as { id: string }).id;
  };
  [counted, named] = [
    await issue('Báo cáo', { workingDays: 3 }),
    await issue('Kế hoạch', { lastDay: '2026-06-11' }),
  ];
  const act = (id: string, step: string, as: string, body: object) =>
    api.ask('POST', `/api/v1/assignments/${id}/${step}`, { as, key: `${id}-${step}`, body });
  api.setClock(friday);
  for (const id of [counted, named]) {
    await act(id, 'acknowledge', mttqHead, {});
    const evidence = [{ title: 'Báo cáo', reference: 'vb://1' }];
    await act(id, 'submit-result', mttqHead, { summary: 'Xong', evidence });
  }
  api.setClock(now);
  for (const id of [counted, named]) await act(id, 'accept-result', leader, {});
  await api.project();
});

const ask = (change: object, asOf: string | null = null) =>
  api.ask('POST', '/api/v1/evaluation/what-if', { as: inspector, body: { asOf, change } });

describe('Another calendar', () => {
  it('moves what was counted and not what was named, and nothing is stored', async () => {
    const before = await api.stored();
    const found = whatIfSchema.parse((await ask({ kind: 'calendar', daysOff: ['2026-06-10'] })).body);
    expect(found.rules).toEqual({ before: '366-2025', after: '366-2025' });
    expect(found.moved).toEqual([
      { assignment: counted, title: 'Báo cáo', before: '2026-06-11', after: '2026-06-12' },
    ]);
    // 25 + 25 + 20 × 0/2, then 20 × 1/2.
    const mttq = found.units.find(({ unit }) => unit === 'mttq');
    expect([mttq?.before.results, mttq?.after.results]).toEqual(['50', '60']);
    const line = mttq?.difference.lines.find(({ assignment }) => assignment === counted);
    expect(line).toMatchObject({ change: 'changed', events: [{}, {}] });
    expect(await api.stored()).toEqual(before);
  });

  it('is of the instant asked about: what was not handed in by then is still open', async () => {
    const { body } = await ask({ kind: 'calendar', daysOff: ['2026-06-10'] }, '2026-06-12T01:00:00Z');
    const mttq = whatIfSchema.parse(body).units.find(({ unit }) => unit === 'mttq');
    expect(mttq?.difference.lines.find(({ assignment }) => assignment === counted)?.change).toBe('went');
  });

  it('is the ward’s own where the ward has announced the day itself', async () => {
    const announced = await api.ask('POST', '/api/v1/settings/calendar/days-off', {
      as: leader,
      key: 'storm',
      body: {
        date: '2026-06-17',
        name: { vi: 'Nghỉ tránh bão', en: 'Storm' },
        source: '12-QĐ/UBND',
      },
    });
    expect(announced.status).toBeLessThan(300);
    const { status, body } = await ask({ kind: 'calendar', daysOff: ['2026-06-17'] });
    expect([status, body]).toMatchObject([400, { errors: [{ path: 'change.daysOff' }] }]);
    const again = whatIfSchema.parse((await ask({ kind: 'calendar', daysOff: ['2026-06-10'] })).body);
    expect(again.moved).toHaveLength(1);
  });

  it.each([
    [{}, 'change.daysOff'],
    [{ daysOff: ['2026-06-13'] }, 'change.daysOff'],
    [{ workedDays: ['2026-06-12'] }, 'change.workedDays'],
    [{ daysOff: ['2031-06-12'] }, 'change.daysOff'],
    [{ daysOff: ['0000-06-12'] }, 'change.daysOff.0'],
    [{ daysOff: ['12/06/2026'] }, 'change.daysOff.0'],
  ])('is refused where it is none: %j', async (days, path) =>
    expect(await ask({ kind: 'calendar', ...days })).toMatchObject({
      status: 400,
      body: { errors: [{ path }] },
    }),
  );
});

describe('Where work waited', () => {
  const waits = async (query: string) =>
    api.ask('GET', `/api/v1/evaluation/waits${query}`, { as: inspector });

  it('is one answer for every unit, assignment by assignment', async () => {
    const { units } = waitsSchema.parse((await waits('')).body);
    // Monday 9:00 to Friday 10:00 with the unit, then to Monday 9:00 with who accepts; twice.
    expect(units.find(({ unit }) => unit === 'mttq')).toMatchObject({
      days: { doer: 8.1, accepting: 5.9 },
      assignments: [{ days: { doer: 4 } }, { days: { doer: 4 } }],
    });
  });

  it('is of one unit and an instant, where they are asked for', async () => {
    const asOf = encodeURIComponent('2026-06-09T02:00:00Z');
    const { units, asOf: instant } = waitsSchema.parse((await waits(`?unit=mttq&asOf=${asOf}`)).body);
    expect([instant, units]).toMatchObject(['2026-06-09T02:00:00Z', [{ unit: 'mttq', days: { doer: 2 } }]]);
  });

  it('is asked of units that there are', async () => {
    expect(await waits('?unit=nowhere')).toMatchObject({ status: 404 });
    expect(await waits('?unit=No%20Unit')).toMatchObject({ status: 400 });
  });
});
