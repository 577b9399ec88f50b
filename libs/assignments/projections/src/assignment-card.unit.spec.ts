import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { assignmentCard } from './assignment-card.projection.ts';
import { assignmentTimeline } from './assignment-timeline.projection.ts';

const issuedAt = '2026-03-02T09:00:00+07:00';
const dueAt = '2026-03-14T00:00:00+07:00';
const later = '2026-03-24T00:00:00+07:00';
const by = { person: 'p-03', unit: 'ban-xay-dung-dang' };

const issued: AssignmentPublished = {
  type: 'dondoc.assignment.issued.v1',
  data: {
    at: issuedAt,
    title: 'Tổng hợp dư luận',
    source: null,
    leadUnit: 'ban-xay-dung-dang',
    cooperatingUnits: [],
    issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: { at: dueAt, text: null },
  },
};
const acknowledged: AssignmentPublished = {
  type: 'dondoc.assignment.acknowledged.v1',
  data: { at: issuedAt, by },
};
const submitted: AssignmentPublished = {
  type: 'dondoc.assignment.result-submitted.v1',
  data: {
    at: '2026-03-11T15:00:00+07:00',
    by,
    summary: 'x',
    evidence: [{ title: 'a', reference: 'b' }],
    late: false,
  },
};
const returned: AssignmentPublished = {
  type: 'dondoc.assignment.result-returned.v1',
  data: { at: '2026-03-20T08:00:00+07:00', by, reason: 'x', deadline: { at: later, text: null } },
};
const missed: AssignmentPublished = {
  type: 'dondoc.assignment.deadline-missed.v1',
  data: { at: dueAt, dueAt },
};
const escalated: AssignmentPublished = {
  type: 'dondoc.assignment.escalated.v1',
  data: { at: dueAt, level: 2, dueAt, to: { unit: 'ban-thuong-vu', person: null } },
};

const recorded = (events: readonly AssignmentPublished[]): readonly Recorded<AssignmentPublished>[] =>
  events.map((event, index) => ({
    ...event,
    id: `e-${index + 1}`,
    tenant: 'phuong-hoa-sen',
    stream: 'assignment/a-1',
    version: index + 1,
    schemaVersion: 1,
    metadata: {
      actor: 'p-03',
      commandId: `c-${index}`,
      causationId: 'c',
      correlationId: 'c',
      recordedAt: issuedAt,
    },
    global: { transactionId: '1', position: String(index) },
    previousHash: '0',
    hash: `h-${index + 1}`,
  }));

const cardAfter = (...events: readonly AssignmentPublished[]) =>
  project(assignmentCard, recorded(events)).get('a-1');

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
