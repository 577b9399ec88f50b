import { fold } from '@dondoc/event-sourcing-kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { addDays, isBefore } from './instant.ts';
import { defaultLadderPolicy } from './ladder-policy.ts';
import {
  accepted,
  acknowledged,
  deadlineMissed,
  dueAt,
  escalatedToHead,
  issued,
  issuedAt,
  issuedWithoutDeadline,
  submittedInTime,
} from './spec/assignment.example.ts';
import { planTimeline, type Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

// Every day a working day of 24 hours: the calendar's own specs check the calendar.
const time: WorkingTime = {
  afterWorkingDays: addDays,
  afterWorkingHours: (from, hours) => addDays(from, hours / 24),
};

const planned = (now: string, ...history: readonly AssignmentEvent[]): readonly Stage[] =>
  planTimeline(fold(assignmentDecider, history), defaultLadderPolicy, time, now);

const names = (stages: readonly Stage[]): readonly string[] =>
  stages.map((stage) =>
    stage.kind === 'remind'
      ? stage.stage
      : stage.kind === 'escalate'
        ? `escalate-${stage.level}`
        : stage.kind,
  );

describe('The timeline of an open assignment', () => {
  it('reminds at 7, 3 and 1 days, marks the miss, then climbs the ladder', () =>
    expect(names(planned(issuedAt, issued, acknowledged))).toEqual([
      '7-days-before',
      '3-days-before',
      '1-days-before',
      'mark-overdue',
      'escalate-1',
      'overdue-1',
      'escalate-2',
      'escalate-3',
    ]));

  it('collapses reminders already passed into the last of them', () =>
    expect(names(planned('2026-03-13T08:00:00+07:00', issued, acknowledged)).slice(0, 2)).toEqual([
      '1-days-before',
      'mark-overdue',
    ]));

  it('does not come back to reminders that a later one spoke for', () => {
    const reminded: AssignmentEvent = {
      type: 'ReminderSent',
      data: { at: dueAt, stage: '1-days-before', dueAt, to: { unit: 'ban-xay-dung-dang', person: null } },
    };
    expect(names(planned('2026-03-13T08:00:00+07:00', issued, acknowledged, reminded))[0]).toBe(
      'mark-overdue',
    );
  });

  it('after a standstill past every rung marks the miss and escalates once, to the highest', () =>
    expect(names(planned('2026-04-30T08:00:00+07:00', issued, acknowledged))).toEqual([
      'mark-overdue',
      'escalate-3',
    ]));

  it('goes on where it was', () =>
    expect(names(planned(dueAt, issued, deadlineMissed, escalatedToHead))).toEqual([
      'overdue-1',
      'escalate-2',
      'escalate-3',
    ]));
});

describe('A rung beyond the calendar', () => {
  const uncovered: WorkingTime = { afterWorkingDays: () => null, afterWorkingHours: () => null };
  const plannedUncovered = (now: string, ...history: readonly AssignmentEvent[]): readonly Stage[] =>
    planTimeline(fold(assignmentDecider, history), defaultLadderPolicy, uncovered, now);

  it('is looked for from the deadline on', () => {
    const stages = plannedUncovered(issuedAt, issued, acknowledged);
    expect(names(stages).slice(-4)).toEqual(['mark-overdue', 'escalate-1', 'plan-again', 'overdue-1']);
    expect(stages.at(-2)?.at).toBe(dueAt);
  });

  it('is looked for again a day later, for as long as it takes', () => {
    const now = addDays(dueAt, 30);
    const stages = plannedUncovered(now, issued, deadlineMissed, escalatedToHead);
    expect(stages).toContainEqual({ kind: 'plan-again', at: addDays(now, 1) });
    expect(names(stages)).not.toContain('escalate-2');
  });

  it('is not looked for once the ladder is climbed', () => {
    const top: AssignmentEvent = {
      type: 'AssignmentEscalated',
      data: { at: dueAt, level: 3, dueAt, to: { unit: 'thuong-truc-dang-uy', person: null } },
    };
    expect(plannedUncovered(dueAt, issued, deadlineMissed, top)).toEqual([]);
  });
});

describe('No timeline', () => {
  it('runs without a deadline once it is acknowledged, or after completion', () => {
    expect(planned(issuedAt, issuedWithoutDeadline, acknowledged)).toEqual([]);
    expect(planned(dueAt, issued, acknowledged, submittedInTime, accepted)).toEqual([]);
  });
});

describe('Any timeline', () => {
  it('is in order of time with at most one passed reminder and one passed rung', () =>
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), (days) => {
        const now = addDays(dueAt, days);
        const stages = planned(now, issued, acknowledged);
        const times = stages.map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const passed = stages.filter(({ at }) => isBefore(at, now));
        for (const kind of ['remind', 'escalate'])
          expect(passed.filter((stage) => stage.kind === kind).length).toBeLessThanOrEqual(1);
      }),
    ));
});
