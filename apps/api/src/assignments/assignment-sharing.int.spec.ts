import { commandResultSchema } from '@dondoc/assignments-contracts';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, officeHead } from '../testing/sample-ward.fixture.ts';
import { beginning } from './one-assignment.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const office = 'van-phong-dang-uy';
const evidence = [{ title: 'Công văn số 8', reference: '8-CV/VPĐU' }];

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());
const begin = beginning(api, monday);

describe('A part', () => {
  const part = { unit: office, what: 'Số liệu văn bản đến', deadline: { lastDay: '2026-03-20' } };
  const beginShared = async () => {
    const assignment = await begin({ deadline: { lastDay: '2026-03-31' }, cooperatingUnits: [office] });
    await assignment.does(mttqHead, 'acknowledge');
    return assignment;
  };

  it('is given to a co-operating unit, delivered with evidence and confirmed', async () => {
    const { does, fails, view } = await beginShared();
    expect(await does(mttqHead, 'assign-part', part)).toEqual(['dondoc.assignment.part-assigned.v1']);
    const dueAt = '2026-03-21T00:00:00+07:00';
    const shown = { unit: office, what: part.what, dueAt, overdueAt: null };
    expect((await view()).parts).toEqual([{ ...shown, status: 'assigned', deliveredAt: null }]);
    expect(await fails(mttqHead, 'confirm-part', { unit: office })).toMatchObject({
      status: 409,
      code: 'part-not-delivered',
    });
    expect(await fails(officeHead, 'deliver-part', { summary: 'Xong', evidence: [] })).toMatchObject({
      status: 409,
      code: 'evidence-required',
    });
    expect(await does(officeHead, 'deliver-part', { summary: 'Xong', evidence })).toEqual([
      'dondoc.assignment.part-delivered.v1',
    ]);
    expect(await does(mttqHead, 'confirm-part', { unit: office })).toEqual([
      'dondoc.assignment.part-confirmed.v1',
    ]);
    expect((await view()).parts).toEqual([{ ...shown, status: 'confirmed', deliveredAt: monday }]);
  });

  it('is returned with a reason by the lead unit alone', async () => {
    const { does, fails, view } = await beginShared();
    await does(mttqHead, 'assign-part', { ...part, deadline: null });
    await does(officeHead, 'deliver-part', { summary: 'Xong', evidence });
    const returned = { unit: office, reason: 'Thiếu quý I' };
    expect(await fails(officeHead, 'return-part', returned)).toMatchObject({
      status: 409,
      code: 'not-the-lead-unit',
    });
    expect(await does(mttqHead, 'return-part', returned)).toEqual(['dondoc.assignment.part-returned.v1']);
    expect((await view()).parts).toMatchObject([{ status: 'returned', dueAt: null, deliveredAt: null }]);
  });

  it('is for a unit that co-operates, and of those that the ward has', async () => {
    const { fails } = await beginShared();
    expect(await fails(leader, 'assign-part', { ...part, unit: 'uy-ban-kiem-tra' })).toMatchObject({
      status: 409,
      code: 'not-a-cooperating-unit',
    });
    expect(await fails(leader, 'assign-part', { ...part, unit: 'nowhere' })).toMatchObject({
      status: 400,
      errors: [{ path: 'unit' }],
    });
    expect(await fails(officeHead, 'deliver-part', { summary: 'Xong', evidence })).toMatchObject({
      status: 409,
      code: 'no-part',
    });
  });
});

describe('An assignment that is part of another', () => {
  const child = { title: 'Khảo sát', leadUnit: office, deadline: { lastDay: '2026-03-25' } };

  it('is issued once for the same request, and shown open with its parent', async () => {
    const { does, post, view } = await begin();
    await does(mttqHead, 'acknowledge');
    const first = await post(mttqHead, 'issue-child', child, 'k-child');
    const again = await post(mttqHead, 'issue-child', child, 'k-child');
    expect([first.status, commandResultSchema.parse(again.body).repeated]).toEqual([200, true]);
    const { children, openChildren } = await view();
    expect(openChildren).toBe(1);
    expect(children).toEqual([
      {
        id: expect.stringMatching(/^gv-[0-9a-f]{24}$/) as string,
        title: 'Khảo sát',
        leadUnit: office,
        issuedAt: monday,
        outcome: null,
        finishedAt: null,
      },
    ]);
  });

  it('has a name of its own under every parent, though the key be the same', async () => {
    const [one, other] = [await begin(), await begin()];
    for (const { post } of [one, other]) await post(leader, 'issue-child', child, 'k-same');
    const ids = [await one.view(), await other.view()].map(({ children }) => children[0]?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('ends no later than its parent, and is led by a unit that the ward has', async () => {
    const { fails } = await begin();
    expect(
      await fails(leader, 'issue-child', { ...child, deadline: { lastDay: '2026-04-20' } }),
    ).toMatchObject({ status: 409, code: 'child-after-parent' });
    expect(await fails(leader, 'issue-child', { ...child, leadUnit: 'nowhere' })).toMatchObject({
      status: 400,
      errors: [{ path: 'leadUnit' }],
    });
  });

  it('keeps its parent from being accepted but for a reason', async () => {
    const { does, fails, view } = await begin();
    await does(mttqHead, 'acknowledge');
    await does(mttqHead, 'issue-child', child);
    await does(mttqHead, 'submit-result', { summary: 'Xong', evidence });
    expect(await fails(leader, 'accept-result', {})).toMatchObject({ status: 409, code: 'children-open' });
    expect(await does(leader, 'accept-result', { despiteChildren: 'Không còn cần' })).toEqual([
      'dondoc.assignment.result-accepted.v1',
    ]);
    expect(await view()).toMatchObject({ status: 'completed-early', openChildren: 1 });
  });
});
