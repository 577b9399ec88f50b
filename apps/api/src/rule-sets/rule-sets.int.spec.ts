import { ruleSetViewSchema } from '@dondoc/evaluation-contracts';
import { scoreboardSchema } from '@dondoc/evaluation-projections';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const now = '2026-03-09T02:00:00.000Z';
const path = '/api/v1/rule-sets';
const adoption = { ruleSet: '366-2025', reason: 'Áp dụng từ năm 2026', decision: '5-QĐ/ĐU' };
const amendment = {
  ruleSet: '366-2025',
  path: 'objection.workingDays',
  from: null,
  to: 5,
  reason: 'Để đơn vị biết hạn kiến nghị',
  source: '7-QĐ/ĐU',
};

const api = await runningApi({ startsAt: now });
afterAll(() => api.close());

let keys = 0;
const post = (address: string, body: object, as = leader) =>
  api.ask('POST', `${path}/${address}`, { as, key: `s-${(keys += 1)}`, body });
const view = async (id = '366-2025') => {
  await api.project();
  return ruleSetViewSchema.parse((await api.ask('GET', `${path}/${id}`, { as: mttqHead })).body);
};
const board = async (query = '') =>
  scoreboardSchema.parse((await api.ask('GET', `/api/v1/scoreboard${query}`, { as: mttqHead })).body);

describe('The ward’s rules', () => {
  it('are the shipped ones until it adopts them', async () => {
    const shipped = await view();
    expect(shipped).toMatchObject({ adopted: false, differences: [] });
    expect((await board()).rulesHash).toBe(shipped.hash);
    expect(await post('amend', amendment)).toMatchObject({
      status: 409,
      body: { code: 'rules-not-adopted' },
    });
  });

  it('are adopted whole, and differ from what is shipped by what was amended', async () => {
    const before = (await view()).hash;
    expect(await post('adopt', adoption)).toMatchObject({ status: 200, body: { hash: before } });
    expect(await post('amend', amendment)).toMatchObject({ status: 200 });
    const own = await view();
    expect(own).toMatchObject({
      adopted: true,
      differences: [
        { path: 'objection.workingDays', shipped: null, adopted: 5, decision: { document: '7-QĐ/ĐU' } },
      ],
    });
    expect(own.hash).not.toBe(before);
    expect((await board()).rulesHash).toBe(own.hash);
    const known = encodeURIComponent('2026-03-09T01:00:00Z');
    expect((await board(`?knownAt=${known}`)).rulesHash).toBe(before);
  });

  it('set the window for objections of ratings opened by them, not of earlier ones', async () => {
    const asked = { as: leader, key: 'open', body: { unit: 'mttq', period: '2026-01', ruleSet: '366-2025' } };
    await api.ask('POST', '/api/v1/ratings', asked);
    const step = (name: string, body: object) =>
      api.ask('POST', `/api/v1/ratings/mttq-2026-01/${name}`, { as: leader, key: name, body });
    await post('amend', { ...amendment, from: 5, to: 10 });
    await step('propose', {});
    await step('decide', { grade: 'good', reason: 'Kết quả chung', document: '1-QĐ/ĐU' });
    await api.project();
    const { body } = await api.ask('GET', '/api/v1/ratings/mttq-2026-01', { as: mttqHead });
    expect(body).toMatchObject({ status: 'decided', objectUntil: '2026-03-16T09:00:00+07:00' });
  });

  it('are changed by leaders, on what stands there, to what can be used', async () => {
    expect(await post('adopt', adoption, mttqHead)).toMatchObject({ status: 403 });
    const refused = async (address: string, body: object, code: string) =>
      expect(await post(address, body)).toMatchObject({ status: 409, body: { code } });
    await refused('adopt', { ...adoption, ruleSet: 'x' }, 'rule-set-unknown');
    await refused('adopt', { ...adoption, document: { id: '366-2025' } }, 'rules-unusable');
    await refused('amend', { ...amendment, from: 3 }, 'rule-differs');
    await refused('amend', { ...amendment, path: 'nowhere' }, 'path-unknown');
    expect(await api.ask('GET', `${path}/x`, { as: leader })).toMatchObject({ status: 404 });
  });

  it('are listed with those that it has not adopted', async () => {
    await api.project();
    const { body } = await api.ask('GET', path, { as: mttqHead });
    const items = (body as { items: { ruleSet: string; adopted: boolean }[] }).items;
    expect(items.map(({ ruleSet, adopted }) => [ruleSet, adopted])).toEqual([
      ['366-2025', true],
      ['335-2025', false],
    ]);
  });
});
