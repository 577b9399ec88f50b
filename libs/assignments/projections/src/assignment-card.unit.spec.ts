import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { project } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { assignmentTimeline } from './assignment-timeline.projection.ts';
import {
  acknowledged,
  by,
  cardAfter,
  dueAt,
  escalated,
  issued,
  issuedAt,
  later,
  missed,
  recorded,
  returned,
  submitted,
} from './spec/published.example.ts';

describe('The card of an assignment', () => {
  it('keeps its terms and the version it shows', () =>
    expect(cardAfter(issued, acknowledged)).toMatchObject({
      id: 'a-1',
      version: 2,
      title: 'Tổng hợp dư luận',
      acknowledgedAt: issuedAt,
      submittedAt: null,
    }));

  it('shows no standing submission after a return, and the deadline given back', () =>
    expect(cardAfter(issued, acknowledged, submitted, returned)).toMatchObject({
      submittedAt: null,
      returns: 1,
      deadline: { at: later },
    }));

  it('shows the miss and how far it climbed', () =>
    expect(cardAfter(issued, missed, escalated)).toMatchObject({ missedAt: dueAt, escalatedTo: 2 }));

  it('keeps every deadline it had, and the miss of one that was extended too late', () => {
    const granted: AssignmentPublished = {
      type: 'dondoc.assignment.extension-granted.v1',
      data: {
        at: '2026-03-16T08:00:00+07:00',
        by,
        deadline: { at: later, text: null },
        previousDeadline: { at: dueAt, text: null },
        count: 1,
        late: true,
      },
    };
    expect(cardAfter(issued, missed, granted)).toMatchObject({
      deadline: { at: later },
      earlierDeadlines: [{ at: dueAt, text: null }],
      extensions: 1,
      missedAt: dueAt,
      escalatedTo: 0,
    });
  });

  it('shows a request until it is ruled on', () => {
    const requested: AssignmentPublished = {
      type: 'dondoc.assignment.extension-requested.v1',
      data: { at: issuedAt, by, deadline: { at: later, text: null }, reason: 'x' },
    };
    const refused: AssignmentPublished = {
      type: 'dondoc.assignment.extension-refused.v1',
      data: { at: issuedAt, by, reason: 'x' },
    };
    expect(cardAfter(issued, requested)?.extensionRequested).toEqual({ at: later, text: null });
    expect(cardAfter(issued, requested, refused)?.extensionRequested).toBeNull();
  });

  it('shows a suspension until it is over', () => {
    const [condition, authority, reviewOn] = ['Chờ hướng dẫn', '5-TB/ĐU', '2026-03-20'];
    const suspended: AssignmentPublished = {
      type: 'dondoc.assignment.suspended.v1',
      data: { at: issuedAt, by, condition, authority, reviewOn },
    };
    const resumed: AssignmentPublished = {
      type: 'dondoc.assignment.resumed.v1',
      data: { at: dueAt, by, deadline: { at: later, text: null } },
    };
    expect(cardAfter(issued, suspended)?.suspension).toEqual({
      at: issuedAt,
      condition,
      authority,
      reviewOn,
    });
    expect(cardAfter(issued, suspended, resumed)).toMatchObject({
      suspension: null,
      deadline: { at: later },
      earlierDeadlines: [{ at: dueAt, text: null }],
    });
  });

  it('shows an overdue acceptance until the result is returned', () => {
    const overdue: AssignmentPublished = {
      type: 'dondoc.assignment.acceptance-overdue.v1',
      data: {
        at: dueAt,
        since: issuedAt,
        acceptingUnit: 'ban-thuong-vu',
        to: { unit: 'ban-thuong-vu', person: null },
      },
    };
    expect(cardAfter(issued, acknowledged, submitted, overdue)?.acceptanceOverdueAt).toBe(dueAt);
    expect(cardAfter(issued, acknowledged, submitted, overdue, returned)?.acceptanceOverdueAt).toBeNull();
  });

  it('starts anew with a unit that takes over', () => {
    const reassigned: AssignmentPublished = {
      type: 'dondoc.assignment.reassigned.v1',
      data: {
        at: dueAt,
        by,
        fromUnit: 'ban-xay-dung-dang',
        toUnit: 'van-phong',
        reason: 'x',
        deadline: { at: later, text: null },
      },
    };
    expect(cardAfter(issued, acknowledged, missed, escalated, reassigned)).toMatchObject({
      leadUnit: 'van-phong',
      acknowledgedAt: null,
      missedAt: null,
      escalatedTo: 0,
      earlierDeadlines: [{ at: dueAt, text: null }],
    });
  });

  it('is not made out of an event whose beginning it never saw', () =>
    expect(cardAfter(acknowledged)).toBeUndefined());
});

describe('The timeline of an assignment', () => {
  it('has one entry for every event, in order, with its hash', () => {
    const entries = [...project(assignmentTimeline, recorded([issued, acknowledged, submitted])).values()];
    expect(entries.map(({ version, type, hash }) => [version, type, hash])).toEqual([
      [1, issued.type, 'h-1'],
      [2, acknowledged.type, 'h-2'],
      [3, submitted.type, 'h-3'],
    ]);
  });
});
