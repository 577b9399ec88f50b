import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { assignmentFacts } from './assignment-facts.projection.ts';
import { factsAt, isLedBy } from './facts-at.ts';

const issuedAt = '2026-03-02T09:00:00+07:00';
const dueAt = '2026-03-14T00:00:00+07:00';
const later = { at: '2026-03-28T00:00:00+07:00', text: null };
const beforeDue = '2026-03-10T09:00:00+07:00';
const afterDue = '2026-03-16T09:00:00+07:00';
const beforeEnd = '2026-03-27T09:00:00+07:00';
const midApril = '2026-04-15T09:00:00+07:00';
const year = { from: '2026-01-01', to: '2026-12-31' };
const by = { person: 'p-03', unit: 'mttq' };

const issued: Extract<AssignmentPublished, { type: 'dondoc.assignment.issued.v1' }> = {
  type: 'dondoc.assignment.issued.v1',
  data: {
    at: issuedAt,
    title: 'Tổng hợp dư luận',
    source: null,
    leadUnit: 'mttq',
    cooperatingUnits: [],
    issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: { at: dueAt, text: null },
  },
};
const missed: AssignmentPublished = {
  type: 'dondoc.assignment.deadline-missed.v1',
  data: { at: dueAt, dueAt },
};
const submitted = (at: string, late: boolean): AssignmentPublished => ({
  type: 'dondoc.assignment.result-submitted.v1',
  data: { at, by, summary: 'x', evidence: [{ title: 'a', reference: 'b' }], late },
});
const accepted: AssignmentPublished = {
  type: 'dondoc.assignment.result-accepted.v1',
  data: { at: '2026-04-01T09:00:00+07:00', by, beyondRequirement: null, quality: 'good' },
};
const granted = (late: boolean): AssignmentPublished => ({
  type: 'dondoc.assignment.extension-granted.v1',
  data: {
    at: afterDue,
    by,
    deadline: later,
    previousDeadline: { at: dueAt, text: null },
    count: 1,
    late,
  },
});
const suspended = (at: string): AssignmentPublished => ({
  type: 'dondoc.assignment.suspended.v1',
  data: { at, by, condition: 'x', authority: 'y', reviewOn: '2026-06-01' },
});
const reassigned: AssignmentPublished = {
  type: 'dondoc.assignment.reassigned.v1',
  data: { at: afterDue, by, fromUnit: 'mttq', toUnit: 'van-phong', reason: 'x', deadline: later },
};
const declined: AssignmentPublished = {
  type: 'dondoc.assignment.declined.v1',
  data: { at: beforeDue, by, reason: 'x', ruleBy: null },
};

const recorded = (event: AssignmentPublished, index: number): Recorded<AssignmentPublished> => ({
  ...event,
  id: `e-${index + 1}`,
  tenant: 'phuong-hoa-sen',
  stream: 'assignment/a-1',
  version: index + 1,
  schemaVersion: 1,
  metadata: {
    actor: 'p',
    commandId: `c-${index}`,
    causationId: 'c',
    correlationId: 'c',
    recordedAt: issuedAt,
  },
  global: { transactionId: '1', position: String(index) },
  previousHash: '0',
  hash: `h-${index + 1}`,
});

const factsAfter = (...events: readonly AssignmentPublished[]) => {
  const facts = project(assignmentFacts, events.map(recorded)).get('a-1');
  if (!facts) throw new Error('no facts');
  return facts;
};
const fact = (asOf: string, unit: string, ...events: readonly AssignmentPublished[]) =>
  factsAt(factsAfter(...events), unit, asOf, year);

describe('An extension', () => {
  it('asked for in time moves the day that is counted, without a late occurrence', () =>
    expect(fact(midApril, 'mttq', issued, granted(false), submitted(later.at, true))).toMatchObject({
      dueOn: '2026-03-27',
      lateOccurrences: 1,
    }));

  it('asked for too late does not undo the miss', () => {
    const inTime = submitted('2026-03-20T09:00:00+07:00', false);
    expect(fact(midApril, 'mttq', issued, missed, granted(true), inTime, accepted)).toMatchObject({
      dueOn: '2026-03-27',
      lateOccurrences: 1,
      accepted: true,
    });
    expect(fact(midApril, 'mttq', issued, granted(false), inTime, accepted)?.lateOccurrences).toBe(0);
  });
});

describe('A deadline set anew', () => {
  const set = (late: boolean, previous: string | null = dueAt): AssignmentPublished => ({
    type: 'dondoc.assignment.deadline-set.v1',
    data: {
      at: afterDue,
      by,
      deadline: later,
      previousDeadline: previous === null ? null : { at: previous, text: null },
      reason: 'x',
      count: 1,
      late,
    },
  });
  const inTime = submitted('2026-03-20T09:00:00+07:00', false);

  it('in time moves the day that is counted, without a late occurrence', () =>
    expect(fact(midApril, 'mttq', issued, set(false), inTime, accepted)).toMatchObject({
      dueOn: '2026-03-27',
      lateOccurrences: 0,
    }));

  it('too late does not undo the miss', () =>
    expect(fact(midApril, 'mttq', issued, missed, set(true), inTime, accepted)?.lateOccurrences).toBe(1));

  it('as the first is missed only when it passes itself', () => {
    const undated: AssignmentPublished = { ...issued, data: { ...issued.data, deadline: null } };
    expect(fact(afterDue, 'mttq', undated, set(false, null))).toBeNull();
    expect(fact(later.at, 'mttq', undated, set(false, null))).toMatchObject({ dueOn: '2026-03-27' });
  });
});

describe('A deadline planned again', () => {
  const replanned = (at: string, decided: Readonly<{ decidedAt?: string }> = {}): AssignmentPublished => ({
    type: 'dondoc.assignment.deadline-replanned.v1',
    data: {
      at,
      ...decided,
      calendar: 'vn-2026-2',
      deadline: later,
      previousDeadline: { at: dueAt, text: null },
      because: 'Nghỉ thêm ngày 13/3',
    },
  });

  it('is late only if the deadline that held was missed', () => {
    const rest = [submitted('2026-03-20T09:00:00+07:00', false), accepted] as const;
    expect(fact(midApril, 'mttq', issued, replanned(beforeDue), ...rest)).toMatchObject({
      dueOn: '2026-03-27',
      lateOccurrences: 0,
    });
    expect(fact(midApril, 'mttq', issued, replanned(afterDue), ...rest)?.lateOccurrences).toBe(1);
  });

  it('is not missed for having passed before we followed what the ward had decided in time', () => {
    const missesAfter = (...events: AssignmentPublished[]) => factsAfter(issued, ...events).missesExtended;
    expect(missesAfter(replanned(afterDue, { decidedAt: beforeDue }))).toEqual([]);
    expect(missesAfter(replanned(afterDue, { decidedAt: afterDue }))).toEqual([afterDue]);
    const waits = suspended(afterDue);
    expect(missesAfter(waits, replanned('2026-03-20T09:00:00+07:00', { decidedAt: beforeDue }))).toEqual([]);
  });

  it('is not missed for having passed while others had the word', () => {
    const handedIn = submitted(beforeDue, false);
    expect(fact(midApril, 'mttq', issued, handedIn, replanned(afterDue), accepted)?.lateOccurrences).toBe(0);
    const waits = [issued, suspended(beforeDue), replanned(afterDue)] as const;
    expect(factsAfter(...waits).missesExtended).toEqual([]);
    expect(factsAfter(issued, suspended(afterDue), replanned(afterDue)).missesExtended).toEqual([afterDue]);
  });
});

describe('A corrected coefficient', () => {
  const corrected: AssignmentPublished = {
    type: 'dondoc.assignment.corrected.v1',
    data: {
      at: afterDue,
      by,
      changes: { coefficient: 2.5, title: 'Tổng hợp' },
      before: { coefficient: 1, title: 'Tổng hợp dư luận' },
      reason: null,
    },
  };

  it('counts from then on', () => {
    expect(fact('2026-03-15T09:00:00+07:00', 'mttq', issued, corrected)?.coefficient).toBe(1);
    expect(fact(afterDue, 'mttq', issued, corrected)?.coefficient).toBe(2.5);
    expect(factsAfter(issued, corrected).title).toBe('Tổng hợp');
  });
});

describe('What other units contribute', () => {
  it('counts nowhere in the assignment that they contribute to', () => {
    const to = { unit: 'van-phong', person: null };
    const shared: readonly AssignmentPublished[] = [
      {
        type: 'dondoc.assignment.part-assigned.v1',
        data: { at: issuedAt, by, unit: 'van-phong', what: 'x', dueAt: beforeDue },
      },
      {
        type: 'dondoc.assignment.part-overdue.v1',
        data: { at: beforeDue, since: beforeDue, unit: 'van-phong', to },
      },
      {
        type: 'dondoc.assignment.child-finished.v1',
        data: { at: beforeDue, child: 'b', outcome: 'completed' },
      },
    ];
    expect(factsAfter(issued, ...shared)).toEqual(factsAfter(issued));
    expect(fact(midApril, 'van-phong', issued, ...shared, missed)).toBeNull();
  });
});

describe('A suspension', () => {
  it('before the deadline keeps it from passing', () => {
    expect(fact(midApril, 'mttq', issued, suspended(beforeDue))).toBeNull();
    expect(isLedBy(factsAfter(issued, suspended(beforeDue)), 'mttq', midApril, year)).toBe(true);
  });

  it('after the deadline leaves it missed', () =>
    expect(fact(midApril, 'mttq', issued, missed, suspended(afterDue))).toMatchObject({ accepted: false }));

  it('over again counts by the deadline given back', () => {
    const resumed: AssignmentPublished = {
      type: 'dondoc.assignment.resumed.v1',
      data: { at: afterDue, by, deadline: later },
    };
    expect(fact('2026-03-27T23:59:59+07:00', 'mttq', issued, suspended(beforeDue), resumed)).toBeNull();
    expect(fact(later.at, 'mttq', issued, suspended(beforeDue), resumed)?.dueOn).toBe('2026-03-27');
  });
});

describe('A reassignment', () => {
  it('counts for whoever led at the instant asked about', () => {
    expect(fact('2026-03-15T09:00:00+07:00', 'mttq', issued, missed, reassigned)).not.toBeNull();
    expect(fact(midApril, 'mttq', issued, missed, reassigned)).toBeNull();
    expect(fact(midApril, 'van-phong', issued, missed, reassigned)).toMatchObject({ role: 'lead' });
  });

  it('does not charge the new unit with what happened before', () => {
    const returned: AssignmentPublished = {
      type: 'dondoc.assignment.result-returned.v1',
      data: { at: '2026-03-15T09:00:00+07:00', by, reason: 'x', deadline: { at: dueAt, text: null } },
    };
    const life = [issued, missed, submitted(dueAt, true), returned, reassigned] as const;
    expect(fact(midApril, 'van-phong', ...life, submitted(beforeEnd, false), accepted)).toMatchObject({
      lateOccurrences: 0,
      qualityFailures: 0,
    });
  });
});

describe('An assignment without a doer', () => {
  it('counts for nobody: declined with right, or cancelled', () => {
    const upheld: AssignmentPublished = {
      type: 'dondoc.assignment.decline-upheld.v1',
      data: { at: afterDue, by, reason: null },
    };
    const cancelled: AssignmentPublished = {
      type: 'dondoc.assignment.cancelled.v1',
      data: { at: afterDue, by, reason: 'x', authority: 'y' },
    };
    for (const life of [
      [issued, declined, upheld],
      [issued, missed, cancelled],
    ] as const) {
      expect(fact(midApril, 'mttq', ...life)).toBeNull();
      expect(isLedBy(factsAfter(...life), 'mttq', midApril, year)).toBe(false);
    }
    expect(fact('2026-03-15T09:00:00+07:00', 'mttq', issued, missed, cancelled)).not.toBeNull();
  });
});

describe('An objective cause', () => {
  const confirmed: AssignmentPublished = {
    type: 'dondoc.assignment.objective-cause-confirmed.v1',
    data: { at: midApril, by, document: '20-TB/ĐU', cause: 'Bão số 3' },
  };
  const life = [issued, missed, submitted(afterDue, true), accepted, confirmed] as const;

  it('excuses from the instant it is confirmed on, also after completion', () => {
    expect(fact('2026-04-10T09:00:00+07:00', 'mttq', ...life)?.objectiveCause).toBe(false);
    expect(fact(midApril, 'mttq', ...life)?.objectiveCause).toBe(true);
  });
});
