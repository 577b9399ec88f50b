import { commandResultSchema, delayViewSchema } from '@dondoc/assignments-contracts';
import { assignmentDecider, assignmentStream } from '@dondoc/assignments-domain';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, tenant } from '../testing/sample-ward.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const tuesday = '2026-03-10T02:00:00.000Z';
const friday = '2026-03-13T02:00:00.000Z';
const day = 86_400_000;

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

describe('Whom an assignment waited for', () => {
  it('is told from its events: a day of the doer’s, then the accepting unit’s', async () => {
    const body = { title: 'Báo cáo tháng', leadUnit: 'mttq', deadline: { lastDay: '2026-03-31' } };
    const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: 'delay-issue', body });
    const { id } = commandResultSchema.parse(issued.body);
    const work = (step: string, given: object = {}) =>
      api.ask('POST', `/api/v1/assignments/${id}/${step}`, { as: mttqHead, key: `delay-${step}`, ...given });

    api.setClock(tuesday);
    await work('acknowledge');
    const evidence = [{ title: 'Báo cáo', reference: '1-BC/MTTQ' }];
    expect(await work('submit-result', { body: { summary: 'Xong', evidence } })).toMatchObject({
      status: 200,
    });
    api.setClock(friday);

    const answer = await api.ask('GET', `/api/v1/assignments/${id}/delay`, { as: mttqHead });
    const { spans, totals } = delayViewSchema.parse(answer.body);
    expect(spans.map(({ owner, unit, overdue }) => [owner, unit, overdue])).toEqual([
      ['doer', 'mttq', false],
      ['accepting', 'ban-thuong-vu', false],
    ]);
    const nobodyElse = { issuing: 0, others: 0, 'objective-cause': 0, system: 0 };
    expect(totals).toEqual({ doer: day, accepting: 3 * day, ...nobodyElse });
  });

  it('leaves out what this system did too late', async () => {
    api.setClock(monday);
    const body = { title: 'Báo cáo quý', leadUnit: 'mttq', deadline: { lastDay: '2026-03-31' } };
    const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: 'delay-fault', body });
    const { id } = commandResultSchema.parse(issued.body);
    const commandId = 'delay-fault-recorded';
    const context = {
      tenant,
      actor: 'system:worker',
      commandId,
      causationId: commandId,
      correlationId: commandId,
    };
    await handleWith(api.store, assignmentDecider)(
      assignmentStream(id),
      { type: 'RecordSystemFault', data: { at: friday, from: tuesday, to: friday, what: 'mark-overdue' } },
      context,
    );
    api.setClock(friday);
    const answer = await api.ask('GET', `/api/v1/assignments/${id}/delay`, { as: mttqHead });
    const { spans, totals } = delayViewSchema.parse(answer.body);
    expect(spans.map(({ owner, unit }) => [owner, unit])).toEqual([
      ['doer', 'mttq'],
      ['system', null],
    ]);
    expect(totals).toMatchObject({ doer: day, system: 3 * day });
  });

  it('is not told of what does not exist', async () =>
    expect(await api.ask('GET', '/api/v1/assignments/nowhere/delay', { as: mttqHead })).toMatchObject({
      status: 404,
    }));
});
