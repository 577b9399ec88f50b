import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { by, cardAfter, dueAt, issued, issuedAt, later, missed } from './spec/published.example.ts';

describe('The card of an assignment', () => {
  it('tells from when to when each deadline held, what ended it, and whether it was missed', () => {
    const set = (at: string, deadline: string, previous: string, late: boolean): AssignmentPublished => ({
      type: 'dondoc.assignment.deadline-set.v1',
      data: {
        at,
        by,
        deadline: { at: deadline, text: null },
        previousDeadline: { at: previous, text: null },
        reason: 'x',
        count: 1,
        late,
      },
    });
    const last = '2026-04-30T00:00:00+07:00';
    const [afterMiss, inTime] = ['2026-03-16T08:00:00+07:00', '2026-03-20T08:00:00+07:00'];
    const life = [issued, missed, set(afterMiss, later, dueAt, true), set(inTime, last, later, false)];
    const endedBy = { type: 'dondoc.assignment.deadline-set.v1', version: 3 };
    expect(cardAfter(...life)).toMatchObject({
      deadline: { at: last },
      deadlineSince: inTime,
      earlierDeadlines: [{ at: dueAt }, { at: later }],
      deadlineHistory: [
        { deadline: { at: dueAt }, since: issuedAt, until: afterMiss, endedBy, missedAt: dueAt },
        { since: afterMiss, until: inTime, endedBy: { ...endedBy, version: 4 }, missedAt: null },
      ],
    });
    expect(cardAfter(issued, set(afterMiss, later, dueAt, true))?.deadlineHistory[0]?.missedAt).toBe(dueAt);
  });

  it('has no deadline until one is set', () => {
    const undated: AssignmentPublished = { ...issued, data: { ...issued.data, deadline: null } };
    const first: AssignmentPublished = {
      type: 'dondoc.assignment.deadline-set.v1',
      data: {
        at: dueAt,
        by,
        deadline: { at: later, text: null },
        previousDeadline: null,
        reason: null,
        count: 0,
        late: false,
      },
    };
    expect(cardAfter(undated)).toMatchObject({ deadline: null, deadlineSince: null });
    expect(cardAfter(undated, first)).toMatchObject({
      deadline: { at: later },
      deadlineSince: dueAt,
      deadlineHistory: [],
    });
  });

  it('remembers the calendar that a deadline was planned again by', () => {
    const replanned: AssignmentPublished = {
      type: 'dondoc.assignment.deadline-replanned.v1',
      data: {
        at: issuedAt,
        calendar: 'vn-2026-2',
        deadline: { at: later, text: null, calendar: 'vn-2026-2', span: { from: issuedAt, days: 22 } },
        previousDeadline: { at: dueAt, text: null },
        because: 'x',
      },
    };
    expect(cardAfter(issued, replanned)).toMatchObject({
      deadline: { at: later, calendar: 'vn-2026-2' },
      deadlineHistory: [{ endedBy: { type: replanned.type } }],
    });
  });

  it('keeps no miss of a deadline that the ward had moved before it passed', () => {
    const missed: AssignmentPublished = {
      type: 'dondoc.assignment.deadline-missed.v1',
      data: { at: dueAt, dueAt },
    };
    const replanned = (decidedAt: string): AssignmentPublished => ({
      type: 'dondoc.assignment.deadline-replanned.v1',
      data: {
        at: dueAt,
        decidedAt,
        calendar: 'vn-2026-2',
        deadline: { at: later, text: null },
        previousDeadline: { at: dueAt, text: null },
        because: 'x',
      },
    });
    expect(cardAfter(issued, missed, replanned(issuedAt))?.missedAt).toBeNull();
    expect(cardAfter(issued, missed, replanned(dueAt))?.missedAt).toBe(dueAt);
  });

  it('shows a correction asked for until it is answered, and what was corrected', () => {
    const requested: AssignmentPublished = {
      type: 'dondoc.assignment.correction-requested.v1',
      data: { at: dueAt, by, what: 'Sai tháng' },
    };
    const corrected: AssignmentPublished = {
      type: 'dondoc.assignment.corrected.v1',
      data: {
        at: dueAt,
        by,
        changes: { title: 'Tháng 3', urgency: 'urgent' },
        before: { title: 'Tổng hợp dư luận', urgency: 'normal' },
        reason: null,
      },
    };
    expect(cardAfter(issued, requested)?.correctionRequested).toEqual({ at: dueAt, what: 'Sai tháng' });
    const cancelled: AssignmentPublished = {
      type: 'dondoc.assignment.cancelled.v1',
      data: { at: dueAt, by, reason: 'x', authority: 'y' },
    };
    expect(cardAfter(issued, requested, cancelled)?.correctionRequested).toBeNull();
    expect(cardAfter(issued, requested, corrected)).toMatchObject({
      correctionRequested: null,
      title: 'Tháng 3',
      urgency: 'urgent',
      coefficient: 1,
    });
  });

  it('follows each unit’s part from its assignment to its confirmation', () => {
    const unit = 'mttq';
    const given: AssignmentPublished = {
      type: 'dondoc.assignment.part-assigned.v1',
      data: { at: issuedAt, by, unit, what: 'Số liệu', dueAt },
    };
    const overdue: AssignmentPublished = {
      type: 'dondoc.assignment.part-overdue.v1',
      data: { at: dueAt, since: dueAt, unit, to: { unit, person: null } },
    };
    const delivered: AssignmentPublished = {
      type: 'dondoc.assignment.part-delivered.v1',
      data: { at: later, by: { person: 'p-09', unit }, summary: 'x', evidence: [], late: true },
    };
    const back: AssignmentPublished = {
      type: 'dondoc.assignment.part-returned.v1',
      data: { at: later, by, unit, reason: 'x' },
    };
    const confirmed: AssignmentPublished = {
      type: 'dondoc.assignment.part-confirmed.v1',
      data: { at: later, by, unit },
    };
    const partAfter = (...events: AssignmentPublished[]) => cardAfter(issued, given, ...events)?.parts;
    const part = { unit, what: 'Số liệu', dueAt, status: 'assigned', deliveredAt: null, overdueAt: null };
    expect(partAfter()).toEqual([part]);
    expect(partAfter(overdue, delivered)).toEqual([
      { ...part, status: 'delivered', deliveredAt: later, overdueAt: dueAt },
    ]);
    expect(partAfter(delivered, back)).toEqual([{ ...part, status: 'returned' }]);
    const backInTime = { ...back, data: { ...back.data, dueAt: later } };
    expect(partAfter(delivered, backInTime)).toEqual([{ ...part, dueAt: later, status: 'returned' }]);
    expect(partAfter(delivered, confirmed)).toEqual([{ ...part, status: 'confirmed', deliveredAt: later }]);
  });

  it('has no part of a unit that now leads it', () => {
    const given: AssignmentPublished = {
      type: 'dondoc.assignment.part-assigned.v1',
      data: { at: issuedAt, by, unit: 'mttq', what: 'x', dueAt: null },
    };
    const reassigned: AssignmentPublished = {
      type: 'dondoc.assignment.reassigned.v1',
      data: { at: dueAt, by, fromUnit: by.unit, toUnit: 'mttq', reason: 'x', deadline: null },
    };
    expect(cardAfter(issued, given, reassigned)?.parts).toEqual([]);
  });

  it('counts the assignments that are part of it until they end', () => {
    const childOf = (child: string): AssignmentPublished => ({
      type: 'dondoc.assignment.child-issued.v1',
      data: { at: issuedAt, by, child, terms: { ...issued.data, leadUnit: 'mttq' } },
    });
    const finished: AssignmentPublished = {
      type: 'dondoc.assignment.child-finished.v1',
      data: { at: dueAt, child: 'b', outcome: 'completed' },
    };
    expect(cardAfter(issued, childOf('b'), childOf('c'), finished)).toMatchObject({
      openChildren: 1,
      children: [
        { id: 'b', leadUnit: 'mttq', outcome: 'completed', finishedAt: dueAt },
        { id: 'c', outcome: null, finishedAt: null },
      ],
    });
  });

  it('keeps the periods without a report, the last report, and what the system did too late', () => {
    const periodMissed = (period: string): AssignmentPublished => ({
      type: 'dondoc.assignment.period-report-missed.v1',
      data: { at: dueAt, since: issuedAt, period, to: { unit: 'mttq', person: null } },
    });
    const reported: AssignmentPublished = {
      type: 'dondoc.assignment.progress-reported.v1',
      data: { at: dueAt, by, percent: 40, result: 'x', slow: null, cause: null, remedy: null },
    };
    const fault: AssignmentPublished = {
      type: 'dondoc.assignment.system-fault-recorded.v1',
      data: { at: dueAt, from: '2026-03-12T00:00:00+07:00', to: '2026-03-12T01:00:00+07:00', what: 'x' },
    };
    expect(
      cardAfter(issued, periodMissed('2026-W10'), reported, periodMissed('2026-W11'), fault, fault),
    ).toMatchObject({
      missedPeriods: ['2026-W10', '2026-W11'],
      lastReportAt: dueAt,
      systemFaults: { count: 2, milliseconds: 7_200_000 },
    });
  });
});
