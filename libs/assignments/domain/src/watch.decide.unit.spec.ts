import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { MarkPartOverdue, MarkPeriodReportMissed, RecordSystemFault } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import {
  accepted,
  acknowledged,
  dueAt,
  evidence,
  headOfLead,
  issued,
  leadUnit,
  otherUnit,
  secretary,
  stranger,
  submittedInTime,
  suspended,
  terms,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const at = '2026-03-06T09:00:00+07:00';
const open = [issued, acknowledged] as const;
const cancelled: AssignmentEvent = {
  type: 'AssignmentCancelled',
  data: { at, by: secretary, reason: 'x', authority: 'x' },
};

describe('A part that is due', () => {
  const since = '2026-03-10T00:00:00+07:00';
  const mark = (change: Partial<MarkPartOverdue['data']> = {}): MarkPartOverdue => ({
    type: 'MarkPartOverdue',
    data: { at: since, since, unit: otherUnit, to: { unit: otherUnit, person: null }, ...change },
  });
  const part = { at, by: headOfLead, unit: otherUnit, what: 'Số liệu phường', dueAt: since };
  const assigned: AssignmentEvent = { type: 'PartAssigned', data: part };
  const overdue: AssignmentEvent = { type: 'PartOverdue', data: mark().data };
  const delivered: AssignmentEvent = {
    type: 'PartDelivered',
    data: { at, by: stranger, summary: 'x', evidence, late: false },
  };

  it('is overdue from its own day on, once', () => {
    given(...open, assigned)
      .when(mark())
      .then(overdue);
    given(...open, assigned)
      .when(mark({ at: '2026-03-09T23:59:59+07:00' }))
      .thenNothing();
    given(...open, assigned, overdue)
      .when(mark())
      .thenNothing();
  });

  it('is overdue anew when it is asked for again by another day', () => {
    const again: AssignmentEvent = { type: 'PartAssigned', data: { ...part, dueAt } };
    given(...open, assigned, overdue, again)
      .when(mark())
      .thenNothing();
    const anew = mark({ at: dueAt, since: dueAt });
    given(...open, assigned, overdue, again)
      .when(anew)
      .then({ type: 'PartOverdue', data: anew.data });
  });

  it('is not overdue once delivered, or while nobody can deliver', () => {
    given(...open, assigned, delivered)
      .when(mark())
      .thenNothing();
    given(...open, assigned, suspended)
      .when(mark())
      .thenNothing();
    given(...open, assigned, submittedInTime)
      .when(mark())
      .thenNothing();
    given(...open, assigned, cancelled)
      .when(mark())
      .thenNothing();
    given(...open)
      .when(mark())
      .thenNothing();
  });
});

describe('A continuous duty', () => {
  const continuous: AssignmentEvent = {
    type: 'AssignmentIssued',
    data: { ...terms, recurrence: 'continuous', deadline: null },
  };
  const march: MarkPeriodReportMissed['data'] = {
    at: '2026-04-01T00:00:00+07:00',
    since: '2026-03-01T00:00:00+07:00',
    period: '2026-03',
    to: { unit: leadUnit, person: null },
  };
  const april = {
    ...march,
    at: '2026-05-01T00:00:00+07:00',
    since: '2026-04-01T00:00:00+07:00',
    period: '2026-04',
  };
  const markMarch: MarkPeriodReportMissed = { type: 'MarkPeriodReportMissed', data: march };
  const markApril: MarkPeriodReportMissed = { type: 'MarkPeriodReportMissed', data: april };
  const missedMarch: AssignmentEvent = { type: 'PeriodReportMissed', data: march };
  const missedApril: AssignmentEvent = { type: 'PeriodReportMissed', data: april };
  const reported: AssignmentEvent = {
    type: 'ProgressReported',
    data: { at, by: headOfLead, percent: 0, result: 'x', slow: null, cause: null, remedy: null },
  };

  it('misses the report of a period once', () => {
    given(continuous, acknowledged).when(markMarch).then(missedMarch);
    given(continuous, acknowledged, missedMarch).when(markMarch).thenNothing();
  });

  it('misses each period on its own, and none before one that was noted', () => {
    given(continuous, acknowledged, missedMarch).when(markApril).then(missedApril);
    given(continuous, acknowledged, missedApril).when(markMarch).thenNothing();
    given(continuous, acknowledged, reported).when(markApril).then(missedApril);
  });

  it('misses nothing where something was reported', () =>
    given(continuous, acknowledged, reported).when(markMarch).thenNothing());

  it('misses nothing while it stands still or has ended', () => {
    given(continuous, acknowledged, suspended).when(markMarch).thenNothing();
    given(continuous, cancelled).when(markMarch).thenNothing();
  });

  it('alone has periods', () =>
    given(...open)
      .when(markMarch)
      .thenNothing());
});

describe('A fault of this system', () => {
  const record = (change: Partial<RecordSystemFault['data']> = {}): RecordSystemFault => ({
    type: 'RecordSystemFault',
    data: { at, from: terms.at, to: at, what: 'remind-1-days-before', ...change },
  });
  const recorded: AssignmentEvent = { type: 'SystemFaultRecorded', data: record().data };

  it('is recorded once, whatever it is said to have ended at', () => {
    given(issued).when(record()).then(recorded);
    given(issued, recorded).when(record()).thenNothing();
    given(issued, recorded)
      .when(record({ to: dueAt, from: '2026-03-02T02:00:00.000Z' }))
      .thenNothing();
    given(issued, recorded)
      .when(record({ what: 'escalate-1' }))
      .then({ type: 'SystemFaultRecorded', data: record({ what: 'escalate-1' }).data });
  });

  it('is recorded also after completion, not after a cancellation', () => {
    given(...open, submittedInTime, accepted)
      .when(record())
      .then(recorded);
    given(issued, cancelled).when(record()).thenNothing();
  });

  it('takes time, or is none', () =>
    given(issued)
      .when(record({ to: terms.at }))
      .thenNothing());
});
