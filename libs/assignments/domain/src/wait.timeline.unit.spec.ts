import { fold } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { addDays } from './instant.ts';
import { defaultLadderPolicy } from './ladder-policy.ts';
import {
  acknowledged,
  declined,
  declineUpheld,
  dueAt,
  headOfLead,
  issued,
  issuedAt,
  issuedWithoutDeadline,
  submittedInTime,
  suspended,
  terms,
} from './spec/assignment.example.ts';
import { planTimeline, type Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

const time: WorkingTime = {
  afterWorkingDays: addDays,
  afterWorkingHours: (from, hours) => addDays(from, hours / 24),
};
const uncovered: WorkingTime = { afterWorkingDays: () => null, afterWorkingHours: () => null };

const planned = (now: string, history: readonly AssignmentEvent[], by = time): readonly Stage[] =>
  planTimeline(fold(assignmentDecider, history), defaultLadderPolicy, by, now);

describe('An assignment that is not acknowledged', () => {
  const aboveLead = {
    kind: 'above',
    of: 'lead-unit',
    otherwise: ['ban-xay-dung-dang', 'thuong-truc-dang-uy'],
  };

  it('is told of at the end of the next working day, with or without a deadline', () => {
    for (const first of [issued, issuedWithoutDeadline])
      expect(planned(issuedAt, [first])[0]).toEqual({
        kind: 'acknowledgement-overdue',
        at: '2026-03-04T00:00:00+07:00',
        since: issuedAt,
        target: aboveLead,
      });
  });

  it('is told of after two working hours where it is flash', () => {
    const flash: AssignmentEvent = { type: 'AssignmentIssued', data: { ...terms, urgency: 'flash' } };
    expect(planned(issuedAt, [flash])[0]?.at).toBe('2026-03-02T04:00:00.000Z');
  });

  it('issued on a day off has the first working day', () => {
    const saturday = '2026-03-07T10:00:00+07:00';
    const mondayOver = '2026-03-10T00:00:00+07:00';
    const daysOff: WorkingTime = { ...time, afterWorkingDays: () => mondayOver };
    const onSaturday: AssignmentEvent = { type: 'AssignmentIssued', data: { ...terms, at: saturday } };
    const stages = planned(saturday, [onSaturday], daysOff);
    expect(stages.find(({ kind }) => kind === 'acknowledgement-overdue')?.at).toBe(mondayOver);
  });

  it('is told of once, and not beside a deadline that has passed', () => {
    const told: AssignmentEvent = {
      type: 'AcknowledgementOverdue',
      data: { at: issuedAt, since: issuedAt, to: { unit: 'x', person: null } },
    };
    expect(planned(issuedAt, [issuedWithoutDeadline, told])).toEqual([]);
    expect(planned(dueAt, [issued]).map(({ kind }) => kind)).not.toContain('acknowledgement-overdue');
  });

  it('is looked at again tomorrow where the calendar does not reach', () =>
    expect(planned(issuedAt, [issuedWithoutDeadline], uncovered)).toEqual([
      { kind: 'plan-again', at: addDays(issuedAt, 1) },
    ]));
});

describe('A submitted result', () => {
  it('has one clock, the accepting unit’s', () =>
    expect(planned(dueAt, [issued, acknowledged, submittedInTime])).toEqual([
      {
        kind: 'acceptance-overdue',
        at: '2026-03-17T00:00:00+07:00',
        since: submittedInTime.data.at,
        target: { kind: 'accepting-unit' },
      },
    ]));
});

describe('A declined assignment', () => {
  it('has one clock, that of the ruling, by the instant it was declined with', () =>
    expect(planned(dueAt, [issued, declined])).toEqual([
      {
        kind: 'decline-ruling-overdue',
        at: '2026-03-06T09:00:00+07:00',
        since: '2026-03-04T09:00:00+07:00',
        target: { kind: 'above', of: 'issuing-unit', otherwise: ['thuong-truc-dang-uy'] },
      },
    ]));

  it('declined beyond the calendar is planned as soon as the calendar reaches', () => {
    const beyond: AssignmentEvent = {
      type: 'AssignmentDeclined',
      data: { at: issuedAt, by: headOfLead, reason: 'x', ruleBy: null },
    };
    expect(planned(issuedAt, [issued, beyond], uncovered)[0]?.kind).toBe('plan-again');
    expect(planned(issuedAt, [issued, beyond])[0]?.at).toBe('2026-03-05T00:00:00+07:00');
  });

  it('with right waits for people alone', () =>
    expect(planned(dueAt, [issued, declined, declineUpheld])).toEqual([]));
});

describe('A suspended assignment', () => {
  it('has no clock but its review, in the morning of its date', () =>
    expect(planned(dueAt, [issued, suspended])).toEqual([
      {
        kind: 'review-suspension',
        at: '2026-03-20T07:30:00+07:00',
        since: '2026-03-04T09:00:00+07:00',
        target: { kind: 'issuing-unit' },
      },
    ]));
});
