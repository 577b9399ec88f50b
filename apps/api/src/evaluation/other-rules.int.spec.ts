import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { whatIfSchema } from '@dondoc/evaluation-projections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

beforeAll(async () => {
  const act = (path: string, as: string, body: object) =>
    api.ask('POST', `/api/v1/assignments${path}`, { as, key: `k${path}`, body });
  const issued = { title: 'Báo cáo', leadUnit: 'mttq', deadline: { lastDay: '2026-03-18' } };
  const { id } = (await act('', leader, issued)).body as { id: string };
  await act(`/${id}/acknowledge`, mttqHead, {});
  const evidence = [{ title: 'Báo cáo', reference: 'vb://1' }];
  await act(`/${id}/submit-result`, mttqHead, { summary: 'Xong', evidence });
  await act(`/${id}/accept-result`, leader, {});
  await api.project();
});

const shipped = ruleSetNamed('366-2025');
const tried = (changes: object) =>
  api.ask('POST', '/api/v1/evaluation/what-if', {
    as: inspector,
    body: { change: { kind: 'document', document: { ...shipped, ...changes } } },
  });
const local = <Value>(value: Value) => ({ value, source: '9-QĐ/TU', standing: 'local' });

describe('A rule set that nobody has adopted', () => {
  it('is tried on what happened, and nothing is stored', async () => {
    const before = await api.stored();
    const found = whatIfSchema.parse(
      (await tried({ resultPoints: { ...shipped?.resultPoints, quantity: local(30) } })).body,
    );
    expect(found.rules).toEqual({ before: '366-2025', after: '366-2025+what-if' });
    expect(found.units.find(({ unit }) => unit === 'mttq')).toMatchObject({
      before: { results: '70' },
      after: { results: '75' },
    });
    expect(await api.stored()).toEqual(before);
  });

  it('is refused with each place that is wrong, in both languages', async () => {
    const bands = [5, 3].map((days) => ({ days: local(days), share: local(0.5) }));
    expect(await tried({ lateBands: bands })).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            path: 'change.document.lateBands.1.days.value',
            message: 'số ngày phải tăng dần',
            messageEn: 'days go up',
          },
        ],
      },
    });
    const rumour = { ...local(30), standing: 'rumour' };
    expect(await tried({ generalPoints: rumour, quota: undefined })).toMatchObject({
      status: 400,
      body: {
        errors: [
          { path: 'change.document.generalPoints.standing' },
          { path: 'change.document.quota', message: 'thiếu giá trị', messageEn: 'is missing' },
        ],
      },
    });
  });
});
