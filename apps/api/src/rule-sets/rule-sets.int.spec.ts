import { ruleSetViewSchema } from '@dondoc/evaluation-contracts';
import { canonicalText } from '@dondoc/evaluation-domain';
import { scoreboardSchema } from '@dondoc/evaluation-projections';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { sha256 } from './sha256.ts';

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
const sourced = { source: '7-QĐ/ĐU', standing: 'local' };

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

  it('have the hash of what they are, however many amend them at once', async () => {
    const share = { ...amendment, path: 'quota.share', from: 0.2, to: 0.15, source: '8-QĐ/ĐU' };
    const points = { ...amendment, path: 'selfAssessment.points', from: 5, to: 4, source: '9-QĐ/ĐU' };
    const answers = await Promise.all([share, points].map((one) => post('amend', one)));
    expect(answers).toMatchObject([{ status: 200 }, { status: 200 }]);
    const { document, hash } = await view();
    expect(hash).toBe(sha256(canonicalText(document)));
    const hashes = answers.map(({ body }) => (body as { hash: string }).hash);
    expect(hashes).toContain(hash);
    for (const one of [share, points])
      expect(await post('amend', { ...one, from: one.to, to: one.from })).toMatchObject({ status: 200 });
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
    // Decided on Monday the 9th at 09:00: the 10th, 11th, 12th, 13th and 16th, to the end of that day.
    expect(body).toMatchObject({ status: 'decided', objectUntil: '2026-03-17T00:00:00+07:00' });
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

  it('are amended as the ward’s own, and adopted on a scale of 100 only', async () => {
    const { document } = await view();
    const answer = await post('amend', { ...amendment, from: 10, to: 7, standing: 'law' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'standing' }] } });
    const criteria = { ...(document['generalCriteria'] as object), count: { ...sourced, value: 40 } };
    const points = { ...amendment, path: 'resultPoints.quantity', from: 25, to: 30 };
    const unusable = { status: 409, body: { code: 'rules-unusable' } };
    expect(
      await post('adopt', { ...adoption, document: { ...document, generalCriteria: criteria } }),
    ).toMatchObject(unusable);
    expect(await post('amend', points)).toMatchObject(unusable);
  });

  it('are left for others, and gone back to as they were', async () => {
    const { document, hash } = await view();
    const other = { ...adoption, ruleSet: 'cua-phuong', document: { ...document, id: 'cua-phuong' } };
    expect(await post('adopt', other)).toMatchObject({ status: 200 });
    expect((await board()).rules).toBe('cua-phuong');
    const again = { ...adoption, document, decision: '11-QĐ/ĐU' };
    expect(await post('adopt', again)).toMatchObject({ status: 200, body: { hash } });
    expect(await board()).toMatchObject({ rules: '366-2025', rulesHash: hash });
    expect((await view()).decisions).toMatchObject([{ path: null, document: '11-QĐ/ĐU' }]);
  });
});
