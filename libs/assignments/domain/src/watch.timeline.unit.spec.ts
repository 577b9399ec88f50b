import { fold } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import type { AssignmentState } from './assignment.state.ts';
import { addDays } from './instant.ts';
import { defaultLadderPolicy } from './ladder-policy.ts';
import {
  acknowledged,
  headOfLead,
  issuedWithoutDeadline,
  otherUnit,
  secretary,
  submittedInTime,
  terms,
} from './spec/assignment.example.ts';
import { planTimeline, type Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

const time: WorkingTime = {
  afterWorkingDays: addDays,
  afterWorkingHours: (from, hours) => addDays(from, hours / 24),
};
const partDueAt = '2026-03-10T00:00:00+07:00';

const plannedFor = (state: AssignmentState, now: string): readonly Stage[] =>
  planTimeline(state, defaultLadderPolicy, time, now);
const planned = (now: string, ...history: readonly AssignmentEvent[]): readonly Stage[] =>
  plannedFor(fold(assignmentDecider, history), now);

describe('A part that a co-operating unit owes', () => {
  const partAssigned: AssignmentEvent = {
    type: 'PartAssigned',
    data: { at: partDueAt, by: headOfLead, unit: otherUnit, what: 'Số liệu', dueAt: partDueAt },
  };
  const overdue: Stage = {
    kind: 'part-overdue',
    at: partDueAt,
    since: partDueAt,
    unit: otherUnit,
    target: { kind: 'unit', unit: otherUnit },
  };
  const started = [issuedWithoutDeadline, acknowledged] as const;

  it('is told to that unit when it is late', () =>
    expect(planned(partDueAt, ...started, partAssigned)).toEqual([overdue]));

  it('is told to another where the policy says so', () => {
    const state = fold(assignmentDecider, [...started, partAssigned]);
    const policy = { ...defaultLadderPolicy, part: { else: { kind: 'lead-unit' } } } as const;
    expect(planTimeline(state, policy, time, partDueAt)).toEqual([
      { ...overdue, target: { kind: 'lead-unit' } },
    ]);
  });

  it('is waited for no more once it is delivered, told of, without a date, or the whole is handed in', () => {
    const delivered: AssignmentEvent = {
      type: 'PartDelivered',
      data: {
        at: partDueAt,
        by: { person: 'p-2', unit: otherUnit },
        summary: 'x',
        evidence: [],
        late: false,
      },
    };
    const told: AssignmentEvent = {
      type: 'PartOverdue',
      data: { at: partDueAt, since: partDueAt, unit: otherUnit, to: { unit: otherUnit, person: null } },
    };
    const undated: AssignmentEvent = {
      type: 'PartAssigned',
      data: { at: partDueAt, by: headOfLead, unit: otherUnit, what: 'Số liệu', dueAt: null },
    };
    expect(planned(partDueAt, ...started, partAssigned, delivered)).toEqual([]);
    expect(planned(partDueAt, ...started, partAssigned, told)).toEqual([]);
    expect(planned(partDueAt, ...started, undated)).toEqual([]);
    const kinds = planned(partDueAt, ...started, partAssigned, submittedInTime).map(({ kind }) => kind);
    expect(kinds).not.toContain('part-overdue');
  });
});

describe('A duty without an end', () => {
  const continuous: AssignmentEvent = {
    type: 'AssignmentIssued',
    data: { ...terms, deadline: null, recurrence: 'continuous' },
  };
  const reported = (at: string): AssignmentEvent => ({
    type: 'ProgressReported',
    data: { at, by: headOfLead, percent: 50, result: 'x', slow: null, cause: null, remedy: null },
  });
  const missed = (period: string): AssignmentEvent => ({
    type: 'PeriodReportMissed',
    data: { at: partDueAt, since: partDueAt, period, to: { unit: otherUnit, person: null } },
  });
  const inMarch = '2026-03-05T10:00:00+07:00';
  const missing = (period: string, since: string, at: string): Stage => ({
    kind: 'period-report-missed',
    at,
    since,
    period,
    target: { kind: 'lead-unit' },
  });
  const march = missing('2026-03', '2026-03-01T00:00:00+07:00', '2026-04-01T00:00:00+07:00');
  const april = missing('2026-04', '2026-04-01T00:00:00+07:00', '2026-05-01T00:00:00+07:00');

  it('is reported on by the end of each local month since it was issued', () => {
    expect(planned(inMarch, continuous, acknowledged)).toEqual([march]);
    expect(planned(inMarch, continuous, acknowledged, reported('2026-03-31T23:59:59+07:00'))).toEqual([
      april,
    ]);
  });

  it('goes on with the next month when one was missed', () =>
    expect(planned('2026-04-02T10:00:00+07:00', continuous, acknowledged, missed('2026-03'))).toEqual([
      april,
    ]));

  it('misses one period only after a standstill, the latest', () =>
    expect(planned('2027-01-20T10:00:00+07:00', continuous, acknowledged)).toEqual([
      missing('2026-12', '2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00'),
    ]));

  it('is not asked about months in which it stood still', () => {
    const history: readonly AssignmentEvent[] = [
      continuous,
      acknowledged,
      {
        type: 'AssignmentSuspended',
        data: { at: inMarch, by: secretary, condition: 'x', authority: 'y', reviewOn: '2026-06-01' },
      },
      { type: 'AssignmentResumed', data: { at: '2026-05-20T08:00:00+07:00', by: secretary, deadline: null } },
    ];
    expect(planned('2026-05-20T08:00:00+07:00', ...history)).toEqual([
      missing('2026-05', '2026-05-01T00:00:00+07:00', '2026-06-01T00:00:00+07:00'),
    ]);
  });

  it('is asked for nothing where it has an end', () =>
    expect(planned(inMarch, issuedWithoutDeadline, acknowledged)).toEqual([]));
});
