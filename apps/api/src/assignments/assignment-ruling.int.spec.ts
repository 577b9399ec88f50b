import { assignmentDecider, assignmentStream, type AssignmentCommand } from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { afterAll, describe, expect, it } from 'vitest';
import { EVENT_STORE } from '../store/event-store.ts';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, officeHead, tenant } from '../testing/sample-ward.fixture.ts';
import { beginning } from './one-assignment.fixture.ts';

const monday = '2026-03-09T02:00:00.000Z';
const afterDeadline = '2026-04-02T02:00:00.000Z';
const reason = 'Không thuộc chức năng';

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

/** An assignment of MTTQ due at the end of March, with what people do about it. */
const begin = beginning(api, monday);

describe('A decline', () => {
  it('has two working days to be ruled on, and is overruled with a reason', async () => {
    const { does, fails, view } = await begin();
    expect(await does(mttqHead, 'decline', { reason })).toEqual(['dondoc.assignment.declined.v1']);
    expect(await view()).toMatchObject({
      status: 'declined',
      colour: 'none',
      decline: { reason, ruleBy: '2026-03-12T00:00:00+07:00', upheldAt: null },
    });
    expect(await fails(leader, 'rule-on-decline', { upheld: false })).toMatchObject({
      status: 409,
      code: 'reason-required',
      detail: 'Hãy nêu lý do.',
    });
    expect(await does(leader, 'rule-on-decline', { upheld: false, reason: 'Đúng chức năng' })).toEqual([
      'dondoc.assignment.decline-overruled.v1',
    ]);
    expect(await view()).toMatchObject({ status: 'awaiting-acknowledgement', decline: null });
  });

  it('is the lead unit’s alone, and what is upheld goes to another unit', async () => {
    const { does, fails, view } = await begin();
    expect(await fails(officeHead, 'decline', { reason })).toMatchObject({
      status: 409,
      code: 'not-the-lead-unit',
    });
    await does(mttqHead, 'decline', { reason });
    await does(leader, 'rule-on-decline', { upheld: true });
    expect(await fails(mttqHead, 'acknowledge')).toMatchObject({ status: 409, code: 'declined' });
    expect(await does(leader, 'reassign', { toUnit: 'van-phong-dang-uy', reason })).toEqual([
      'dondoc.assignment.reassigned.v1',
    ]);
    expect(await view()).toMatchObject({
      leadUnit: 'van-phong-dang-uy',
      status: 'awaiting-acknowledgement',
      decline: null,
    });
    await does(officeHead, 'acknowledge');
  });
});

describe('An extension', () => {
  const later = { deadline: { lastDay: '2026-04-15', text: 'đến 15/4' }, reason: 'Chờ số liệu' };

  it('is asked for, granted and counted, and the old deadline stays in sight', async () => {
    const { does, fails, view } = await begin();
    expect(
      await fails(mttqHead, 'request-extension', { deadline: { lastDay: '2026-03-31' }, reason }),
    ).toMatchObject({ status: 409, code: 'deadline-not-later' });
    await does(mttqHead, 'request-extension', later);
    expect((await view()).extensionRequested).toMatchObject({
      at: '2026-04-16T00:00:00+07:00',
      text: 'đến 15/4',
    });
    expect(await fails(mttqHead, 'request-extension', later)).toMatchObject({
      status: 409,
      code: 'extension-awaits-ruling',
    });
    await does(leader, 'rule-on-extension', { granted: true });
    expect(await view()).toMatchObject({
      extensions: 1,
      extensionRequested: null,
      deadline: { at: '2026-04-16T00:00:00+07:00' },
      earlierDeadlines: [{ at: '2026-04-01T00:00:00+07:00', text: null }],
    });
  });

  it('is ruled on by the units that gave the work', async () => {
    const { does, fails } = await begin();
    await does(mttqHead, 'request-extension', later);
    expect(await fails(mttqHead, 'rule-on-extension', { granted: true })).toMatchObject({
      status: 409,
      code: 'not-a-ruling-unit',
    });
    expect(await does(leader, 'rule-on-extension', { granted: false, reason: 'Đủ thời gian' })).toEqual([
      'dondoc.assignment.extension-refused.v1',
    ]);
  });
});

describe('A suspension', () => {
  const condition = { condition: 'Chờ hướng dẫn', authority: '12-TB/ĐU', reviewOn: '2026-03-20' };

  it('stops the clock, also past the deadline, and gives the rest of the span back', async () => {
    const { does, fails, view } = await begin();
    expect(await fails(leader, 'suspend', { ...condition, reviewOn: '2026-03-09' })).toMatchObject({
      status: 409,
      code: 'review-not-ahead',
    });
    await does(leader, 'suspend', condition);
    api.setClock(afterDeadline);
    expect(await view()).toMatchObject({ status: 'suspended', suspension: condition });
    await does(leader, 'resume');
    expect(await view()).toMatchObject({
      suspension: null,
      status: 'awaiting-acknowledgement',
      deadline: { at: '2026-04-25T00:00:00+07:00' },
    });
    expect(await fails(leader, 'resume')).toMatchObject({ status: 409, code: 'not-suspended' });
  });
});

describe('Steering an assignment', () => {
  it('adds a unit that the ward has, and refuses one that it has not by its path', async () => {
    const { does, fails, view } = await begin();
    await does(leader, 'add-cooperating-unit', { unit: 'van-phong-dang-uy' });
    expect((await view()).cooperatingUnits).toEqual(['van-phong-dang-uy']);
    expect(await fails(leader, 'add-cooperating-unit', { unit: 'nowhere' })).toMatchObject({
      status: 400,
      errors: [{ path: 'unit' }],
    });
    expect(await fails(leader, 'reassign', { toUnit: 'nowhere', reason })).toMatchObject({
      status: 400,
      errors: [{ path: 'toUnit' }],
    });
  });

  it('cancels for good', async () => {
    const { does, fails, view } = await begin();
    const cancel = { reason: 'Không còn cần thiết', authority: '15-TB/ĐU' };
    expect(await fails(mttqHead, 'cancel', cancel)).toMatchObject({
      status: 409,
      code: 'not-the-issuing-unit',
    });
    await does(leader, 'cancel', cancel);
    expect(await view()).toMatchObject({ status: 'cancelled', colour: 'none' });
    expect(await fails(mttqHead, 'acknowledge')).toMatchObject({ status: 409, code: 'already-cancelled' });
  });

  it('confirms an objective cause by a document', async () => {
    const { does, fails, view } = await begin();
    const cause = { document: '20-TB/ĐU', cause: 'Bão số 3' };
    expect(await fails(mttqHead, 'confirm-objective-cause', cause)).toMatchObject({
      status: 409,
      code: 'not-a-ruling-unit',
    });
    await does(leader, 'confirm-objective-cause', cause);
    expect((await view()).objectiveCauseAt).toBe(monday);
  });

  it('has no escalation to answer before there is one', async () => {
    const { fails } = await begin();
    expect(
      await fails(mttqHead, 'answer-escalation', { answer: 'press-on', note: 'Làm ngay' }),
    ).toMatchObject({ status: 409, code: 'nothing-escalated' });
    expect(await fails(mttqHead, 'answer-escalation', { answer: 'shrug', note: 'x' })).toMatchObject({
      status: 400,
      errors: [{ path: 'answer' }],
    });
  });
});

describe('An escalation', () => {
  const handle = handleWith(api.app.get<EventStore>(EVENT_STORE), assignmentDecider);
  /** As the workflow does when nobody acts. */
  const bySystem = async (id: string, command: AssignmentCommand): Promise<void> => {
    const commandId = `${id}/${command.type}`;
    const context = { tenant, actor: 'system:test', commandId, causationId: commandId, correlationId: id };
    expect((await handle(assignmentStream(id), command, context)).outcome).toBe('done');
  };

  it('is answered by the unit that it reached, and by no other', async () => {
    const { id, does, fails, view } = await begin();
    const dueAt = '2026-04-01T00:00:00+07:00';
    await bySystem(id, { type: 'MarkOverdue', data: { at: afterDeadline, dueAt } });
    const to = { unit: 'mttq', person: mttqHead };
    await bySystem(id, { type: 'Escalate', data: { at: afterDeadline, level: 1, dueAt, to } });
    api.setClock(afterDeadline);
    expect(await view()).toMatchObject({ status: 'overdue', missedAt: afterDeadline, escalatedTo: 1 });
    const answer = { answer: 'take-over', note: 'Tôi trực tiếp chỉ đạo' };
    expect(await fails(officeHead, 'answer-escalation', answer)).toMatchObject({
      status: 409,
      code: 'not-the-unit-reached',
    });
    expect(await does(mttqHead, 'answer-escalation', answer)).toEqual([
      'dondoc.assignment.escalation-answered.v1',
    ]);
  });
});

describe('An acceptance', () => {
  it('says how good the result is', async () => {
    const { does, view } = await begin();
    const evidence = [{ title: 'Báo cáo số 12', reference: 'vb://12' }];
    await does(mttqHead, 'acknowledge');
    await does(mttqHead, 'submit-result', { summary: 'Xong', evidence });
    await does(leader, 'accept-result', { quality: 'excellent' });
    expect((await view()).quality).toBe('excellent');
  });
});
