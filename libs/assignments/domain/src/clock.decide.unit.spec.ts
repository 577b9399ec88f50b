import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { Escalate, MarkOverdue, SendReminder } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import {
  accepted,
  acknowledged,
  deadlineMissed,
  dueAt,
  escalatedToHead,
  issued,
  leadUnit,
  submittedInTime,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const to = { unit: leadUnit, person: 'p-03' };
const dayBefore = '2026-03-13T00:00:00+07:00';
const otherDeadline = '2026-04-01T00:00:00+07:00';

const remind: SendReminder = {
  type: 'SendReminder',
  data: { at: dayBefore, stage: '1-days-before', dueAt, to },
};
const markOverdue: MarkOverdue = { type: 'MarkOverdue', data: { at: dueAt, dueAt } };
const escalate: Escalate = { type: 'Escalate', data: { at: dueAt, level: 1, dueAt, to } };

describe('An open assignment', () => {
  it('is reminded, once a stage', () => {
    given(issued).when(remind).then({ type: 'ReminderSent', data: remind.data });
    given(issued, { type: 'ReminderSent', data: remind.data }).when(remind).thenNothing();
  });

  it('is not reminded of a deadline that has passed', () =>
    given(issued)
      .when({ type: 'SendReminder', data: { ...remind.data, at: dueAt } })
      .thenNothing());

  it('is reminded again after a deadline that was missed, once a stage, and not before', () => {
    const again: SendReminder = {
      type: 'SendReminder',
      data: { ...remind.data, at: dueAt, stage: 'overdue-1' },
    };
    given(issued).when(again).thenNothing();
    given(issued, deadlineMissed).when(again).then({ type: 'ReminderSent', data: again.data });
    given(issued, deadlineMissed, { type: 'ReminderSent', data: again.data }).when(again).thenNothing();
    given(issued, deadlineMissed, escalatedToHead)
      .when({ type: 'SendReminder', data: { ...again.data, stage: 'overdue-2' } })
      .then({ type: 'ReminderSent', data: { ...again.data, stage: 'overdue-2' } });
  });

  it('misses its deadline at 24:00, not a moment before, and once', () => {
    const early = '2026-03-13T23:59:59.999+07:00';
    given(issued)
      .when({ type: 'MarkOverdue', data: { at: early, dueAt } })
      .thenNothing();
    given(issued, acknowledged).when(markOverdue).then(deadlineMissed);
    given(issued, deadlineMissed).when(markOverdue).thenNothing();
  });

  it('is not escalated before its deadline is missed', () => given(issued).when(escalate).thenNothing());

  it('ignores a timer of another deadline', () => {
    given(issued)
      .when({ type: 'MarkOverdue', data: { at: otherDeadline, dueAt: otherDeadline } })
      .thenNothing();
    given(issued)
      .when({ type: 'SendReminder', data: { ...remind.data, dueAt: otherDeadline } })
      .thenNothing();
  });
});

describe('An overdue assignment', () => {
  it('escalates to the head of the lead unit first', () =>
    given(issued, acknowledged, deadlineMissed).when(escalate).then(escalatedToHead));

  it('escalates a level once', () =>
    given(issued, acknowledged, deadlineMissed, escalatedToHead).when(escalate).thenNothing());

  it('climbs on to the next level', () => {
    const next = { at: '2026-03-18T00:00:00+07:00', level: 2, dueAt, to };
    given(issued, deadlineMissed, escalatedToHead)
      .when({ type: 'Escalate', data: next })
      .then({ type: 'AssignmentEscalated', data: next });
  });
});

describe('An assignment whose doer’s clock stands', () => {
  it('misses nothing while it waits for acceptance', () => {
    given(issued, acknowledged, submittedInTime).when(markOverdue).thenNothing();
    given(issued, acknowledged, submittedInTime).when(remind).thenNothing();
  });

  it('hears no timer once it is completed', () =>
    given(issued, acknowledged, submittedInTime, accepted).when(markOverdue).thenNothing());
});
