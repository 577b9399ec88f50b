import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import { assignmentCard } from '../assignment-card.projection.ts';

/** One assignment's messages, named once for the specs of its read models. */
export const issuedAt = '2026-03-02T09:00:00+07:00';
export const dueAt = '2026-03-14T00:00:00+07:00';
export const later = '2026-03-24T00:00:00+07:00';
export const by = { person: 'p-03', unit: 'ban-xay-dung-dang' };

export const issued: Extract<AssignmentPublished, { type: 'dondoc.assignment.issued.v1' }> = {
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
export const acknowledged: AssignmentPublished = {
  type: 'dondoc.assignment.acknowledged.v1',
  data: { at: issuedAt, by },
};
export const submitted: AssignmentPublished = {
  type: 'dondoc.assignment.result-submitted.v1',
  data: {
    at: '2026-03-11T15:00:00+07:00',
    by,
    summary: 'x',
    evidence: [{ title: 'a', reference: 'b' }],
    late: false,
  },
};
export const returned: AssignmentPublished = {
  type: 'dondoc.assignment.result-returned.v1',
  data: { at: '2026-03-20T08:00:00+07:00', by, reason: 'x', deadline: { at: later, text: null } },
};
export const missed: AssignmentPublished = {
  type: 'dondoc.assignment.deadline-missed.v1',
  data: { at: dueAt, dueAt },
};
export const escalated: AssignmentPublished = {
  type: 'dondoc.assignment.escalated.v1',
  data: { at: dueAt, level: 2, dueAt, to: { unit: 'ban-thuong-vu', person: null } },
};

export const recorded = (events: readonly AssignmentPublished[]): readonly Recorded<AssignmentPublished>[] =>
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

export const cardAfter = (...events: readonly AssignmentPublished[]) =>
  project(assignmentCard, recorded(events)).get('a-1');
