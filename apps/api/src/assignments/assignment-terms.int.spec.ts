import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, officeHead } from '../testing/sample-ward.fixture.ts';
import { beginning } from './one-assignment.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const afterDeadline = '2026-04-02T02:00:00.000Z';
const reason = 'Theo lịch của thành phố';

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());
const begin = beginning(api, monday);

describe('An assignment without a deadline', () => {
  it('is a state of its own until the issuing unit sets one, which needs no reason', async () => {
    const { does, fails, view } = await begin({});
    expect(await view()).toMatchObject({ status: 'no-deadline', colour: 'none', deadlineSince: null });
    expect(await fails(mttqHead, 'set-deadline', { deadline: { lastDay: '2026-03-20' } })).toMatchObject({
      status: 409,
      code: 'not-the-issuing-unit',
    });
    expect(await does(leader, 'set-deadline', { deadline: { lastDay: '2026-03-20' } })).toEqual([
      'dondoc.assignment.deadline-set.v1',
    ]);
    expect(await view()).toMatchObject({
      status: 'awaiting-acknowledgement',
      deadline: { at: '2026-03-21T00:00:00+07:00' },
      deadlineSince: monday,
      deadlineHistory: [],
    });
  });

  it('counts a span in the ward’s calendar, and refuses one beyond it by its path', async () => {
    const { does, fails, view } = await begin({});
    expect(await fails(leader, 'set-deadline', { deadline: { workingDays: 900 } })).toMatchObject({
      status: 400,
      errors: [{ path: 'deadline' }],
    });
    await does(leader, 'set-deadline', { deadline: { workingDays: 5 } });
    expect((await view()).deadline).toMatchObject({
      at: '2026-03-17T00:00:00+07:00',
      span: { from: monday, workingDays: 5 },
    });
  });
});

describe('A deadline', () => {
  it('is set anew with a reason, and the old one stays in sight with what ended it', async () => {
    const { does, fails, view } = await begin();
    const anew = { deadline: { lastDay: '2026-04-15' } };
    expect(await fails(leader, 'set-deadline', anew)).toMatchObject({ status: 409, code: 'reason-required' });
    expect(
      await fails(leader, 'set-deadline', { deadline: { lastDay: '2026-03-01' }, reason }),
    ).toMatchObject({
      status: 409,
      code: 'deadline-not-ahead',
    });
    await does(leader, 'set-deadline', { ...anew, reason });
    expect(await view()).toMatchObject({
      deadline: { at: '2026-04-16T00:00:00+07:00' },
      earlierDeadlines: [{ at: '2026-04-01T00:00:00+07:00' }],
      deadlineHistory: [
        {
          deadline: { at: '2026-04-01T00:00:00+07:00' },
          since: monday,
          until: monday,
          endedBy: { type: 'dondoc.assignment.deadline-set.v1', version: 2 },
          missedAt: null,
        },
      ],
    });
  });

  it('that has passed stays missed under a new one', async () => {
    const { does, view } = await begin();
    api.setClock(afterDeadline);
    await does(leader, 'set-deadline', { deadline: { lastDay: '2026-04-15' }, reason });
    expect(await view()).toMatchObject({
      status: 'awaiting-acknowledgement',
      deadlineHistory: [{ missedAt: '2026-04-01T00:00:00+07:00' }],
    });
  });
});

describe('A correction', () => {
  const what = 'Tên ghi nhầm tháng';

  it('is asked for by the lead unit, once at a time, and made by whoever issued the work', async () => {
    const { does, fails, view } = await begin();
    expect(await fails(officeHead, 'request-correction', { what })).toMatchObject({
      status: 409,
      code: 'not-the-lead-unit',
    });
    expect(await does(mttqHead, 'request-correction', { what })).toEqual([
      'dondoc.assignment.correction-requested.v1',
    ]);
    expect((await view()).correctionRequested).toEqual({ at: monday, what });
    expect(await fails(mttqHead, 'request-correction', { what })).toMatchObject({
      status: 409,
      code: 'correction-awaits-ruling',
    });
    const changes = { title: 'Báo cáo quý', coefficient: 2.5 };
    expect(await fails(mttqHead, 'correct', { changes })).toMatchObject({
      status: 409,
      code: 'not-the-issuing-unit',
    });
    expect(await does(leader, 'correct', { changes })).toEqual(['dondoc.assignment.corrected.v1']);
    expect(await view()).toMatchObject({ ...changes, correctionRequested: null });
    expect(await fails(leader, 'correct', { changes })).toMatchObject({
      status: 409,
      code: 'nothing-corrected',
    });
  });

  it('names what changes, and a unit that the ward has', async () => {
    const { fails } = await begin();
    expect(await fails(leader, 'correct', { changes: {} })).toMatchObject({
      status: 400,
      errors: [{ path: 'changes' }],
    });
    expect(await fails(leader, 'correct', { changes: { acceptingUnit: 'nowhere' } })).toMatchObject({
      status: 400,
      errors: [{ path: 'changes.acceptingUnit' }],
    });
  });

  it('is refused with a reason, where one was asked for', async () => {
    const { does, fails, view } = await begin();
    const refusal = { reason: 'Giao đúng kế hoạch' };
    expect(await fails(leader, 'refuse-correction', refusal)).toMatchObject({
      status: 409,
      code: 'no-correction-requested',
    });
    await does(mttqHead, 'request-correction', { what });
    expect(await does(leader, 'refuse-correction', refusal)).toEqual([
      'dondoc.assignment.correction-refused.v1',
    ]);
    expect((await view()).correctionRequested).toBeNull();
  });
});
