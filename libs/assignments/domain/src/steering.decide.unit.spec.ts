import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type {
  AddCooperatingUnit,
  AnswerEscalation,
  Cancel,
  ConfirmObjectiveCause,
  Reassign,
} from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import {
  accepted,
  acceptingUnit,
  acknowledged,
  deadlineMissed,
  declined,
  declineUpheld,
  dueAt,
  escalatedToHead,
  headOfLead,
  issued,
  laterDeadline,
  laterDueAt,
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
const afterDeadline = '2026-03-16T09:00:00+07:00';

const reassign = (change: Partial<Reassign['data']> = {}): Reassign => ({
  type: 'Reassign',
  data: { at, by: secretary, toUnit: otherUnit, reason: 'Đúng chức năng', deadline: null, ...change },
});
const reassigned = (deadline = terms.deadline, when = at): AssignmentEvent => ({
  type: 'AssignmentReassigned',
  data: {
    at: when,
    by: secretary,
    fromUnit: leadUnit,
    toUnit: otherUnit,
    reason: 'Đúng chức năng',
    deadline,
  },
});

describe('An open assignment', () => {
  it('is given to another unit with the deadline it has', () =>
    given(issued, acknowledged).when(reassign()).then(reassigned()));

  it('is given to another unit by the issuing unit alone', () =>
    given(issued)
      .when(reassign({ by: headOfLead }))
      .thenRejected({ code: 'not-the-issuing-unit', issuingUnit: acceptingUnit }));

  it('is not given to the unit that has it', () =>
    given(issued)
      .when(reassign({ toUnit: leadUnit }))
      .thenRejected({ code: 'already-the-lead-unit', leadUnit }));

  it('gets a later deadline with its new unit, never an earlier one', () => {
    given(issued)
      .when(reassign({ deadline: laterDeadline }))
      .then(reassigned(laterDeadline));
    given(issued)
      .when(reassign({ deadline: { at: '2026-03-10T00:00:00+07:00', text: null } }))
      .thenRejected({ code: 'deadline-not-later', dueAt });
  });

  it('gets co-operating units, each once', () => {
    const add: AddCooperatingUnit = { type: 'AddCooperatingUnit', data: { at, by: secretary, unit: 'mttq' } };
    given(issued).when(add).then({ type: 'CooperatingUnitAdded', data: add.data });
    given(issued, { type: 'CooperatingUnitAdded', data: add.data }).when(add).thenNothing();
    given(issued)
      .when({ ...add, data: { ...add.data, unit: leadUnit } })
      .thenRejected({ code: 'already-the-lead-unit', leadUnit });
    given(issued)
      .when({ ...add, data: { ...add.data, by: stranger } })
      .thenRejected('not-the-issuing-unit');
  });
});

describe('A reassigned assignment', () => {
  it('is acknowledged anew, by its new unit', () => {
    const life = given(issued, acknowledged, reassigned());
    life
      .when({ type: 'Acknowledge', data: { at, by: headOfLead } })
      .thenRejected({ code: 'not-the-lead-unit', leadUnit: otherUnit });
    life
      .when({ type: 'Acknowledge', data: { at, by: stranger } })
      .then({ type: 'AssignmentAcknowledged', data: { at, by: stranger } });
  });

  it('is missed and escalated anew', () => {
    const toHead = {
      at: laterDueAt,
      level: 1,
      dueAt: laterDueAt,
      to: { unit: otherUnit, person: null },
    };
    const life = [issued, deadlineMissed, escalatedToHead, reassigned(laterDeadline, afterDeadline)] as const;
    const missedAgain = { type: 'DeadlineMissed', data: { at: laterDueAt, dueAt: laterDueAt } } as const;
    given(...life)
      .when({ type: 'MarkOverdue', data: missedAgain.data })
      .then(missedAgain);
    given(...life, missedAgain)
      .when({ type: 'Escalate', data: toHead })
      .then({ type: 'AssignmentEscalated', data: toHead });
  });

  it('is reminded anew of a deadline that has not moved', () => {
    const remind = {
      at: '2026-03-12T00:00:00+07:00',
      stage: '7-days-before',
      dueAt,
      to: { unit: leadUnit, person: null },
    };
    given(issued, { type: 'ReminderSent', data: remind }, reassigned())
      .when({ type: 'SendReminder', data: remind })
      .then({ type: 'ReminderSent', data: remind });
  });
});

describe('An overdue assignment', () => {
  it('is given to another unit only with a deadline ahead', () => {
    given(issued, deadlineMissed)
      .when(reassign({ at: afterDeadline }))
      .thenRejected({ code: 'deadline-not-ahead', dueAt });
    given(issued, deadlineMissed)
      .when(reassign({ at: afterDeadline, deadline: laterDeadline }))
      .then(reassigned(laterDeadline, afterDeadline));
  });
});

describe('An assignment declined with right', () => {
  // Declined on the 4th at 09:00 with 9 days and 15 hours left; given on on the 6th at 09:00.
  it('is given to another unit with the time that was left', () =>
    given(issued, declined, declineUpheld)
      .when(reassign())
      .then(reassigned({ at: '2026-03-16T00:00:00+07:00', text: 'trước ngày 14/3/2026' })));
});

describe('An assignment with others to have their say first', () => {
  it('is not reassigned', () => {
    given(issued, declined).when(reassign()).thenRejected('decline-awaits-ruling');
    given(issued, suspended).when(reassign()).thenRejected('suspended');
    given(issued, acknowledged, submittedInTime).when(reassign()).thenRejected('awaiting-acceptance');
  });
});

describe('Cancelling', () => {
  const cancel: Cancel = {
    type: 'Cancel',
    data: { at, by: secretary, reason: 'Không còn cần thiết', authority: '15-TB/ĐU' },
  };
  const cancelled: AssignmentEvent = { type: 'AssignmentCancelled', data: cancel.data };

  it('ends an assignment that is open, declined or suspended', () => {
    given(issued).when(cancel).then(cancelled);
    given(issued, declined).when(cancel).then(cancelled);
    given(issued, declined, declineUpheld).when(cancel).then(cancelled);
    given(issued, suspended).when(cancel).then(cancelled);
  });

  it('is the issuing unit’s alone', () =>
    given(issued)
      .when({ ...cancel, data: { ...cancel.data, by: headOfLead } })
      .thenRejected('not-the-issuing-unit'));

  it('waits for the answer to a result that was handed in', () =>
    given(issued, acknowledged, submittedInTime).when(cancel).thenRejected('awaiting-acceptance'));

  it('leaves nothing more to do', () => {
    const ended = given(issued, cancelled);
    ended.when(cancel).thenRejected('already-cancelled');
    ended.when(reassign()).thenRejected('already-cancelled');
    ended.when({ type: 'MarkOverdue', data: { at: dueAt, dueAt } }).thenNothing();
  });

  it('comes too late after completion', () =>
    given(issued, acknowledged, submittedInTime, accepted).when(cancel).thenRejected('already-completed'));
});

describe('An objective cause', () => {
  const confirm: ConfirmObjectiveCause = {
    type: 'ConfirmObjectiveCause',
    data: { at: afterDeadline, by: secretary, document: '20-TB/ĐU', cause: 'Bão số 3' },
  };

  it('is confirmed by the issuing or accepting unit, once, also after completion', () => {
    given(issued, deadlineMissed).when(confirm).then({ type: 'ObjectiveCauseConfirmed', data: confirm.data });
    given(issued, acknowledged, submittedInTime, accepted)
      .when(confirm)
      .then({ type: 'ObjectiveCauseConfirmed', data: confirm.data });
    given(issued, { type: 'ObjectiveCauseConfirmed', data: confirm.data }).when(confirm).thenNothing();
  });

  it('is not confirmed by those it excuses', () =>
    given(issued, deadlineMissed)
      .when({ ...confirm, data: { ...confirm.data, by: headOfLead } })
      .thenRejected({ code: 'not-a-ruling-unit', issuingUnit: acceptingUnit, acceptingUnit }));
});

describe('An escalation', () => {
  const overdue = [issued, acknowledged, deadlineMissed, escalatedToHead] as const;
  const reply = (answer: AnswerEscalation['data']['answer'], by = headOfLead): AnswerEscalation => ({
    type: 'AnswerEscalation',
    data: { at: afterDeadline, by, answer, note: 'Tôi trực tiếp làm' },
  });
  const answered = (answer: AnswerEscalation['data']['answer']): AssignmentEvent => ({
    type: 'EscalationAnswered',
    data: { ...reply(answer).data, level: 1 },
  });
  const next = { at: afterDeadline, level: 2, dueAt, to: { unit: otherUnit, person: null } };

  it('is answered by the unit it reached', () => {
    given(...overdue)
      .when(reply('take-over'))
      .then(answered('take-over'));
    given(...overdue)
      .when(reply('take-over', stranger))
      .thenRejected({ code: 'not-the-unit-reached', unit: leadUnit });
    given(issued, acknowledged, deadlineMissed).when(reply('extend')).thenRejected('nothing-escalated');
  });

  it('stops climbing while whoever was reached does something about it', () => {
    for (const answer of ['take-over', 'extend', 'reassign'] as const)
      given(...overdue, answered(answer))
        .when({ type: 'Escalate', data: next })
        .thenNothing();
  });

  it('climbs on when the answer is to press on, also after another answer', () => {
    given(...overdue, answered('press-on'))
      .when({ type: 'Escalate', data: next })
      .then({ type: 'AssignmentEscalated', data: next });
    given(...overdue, answered('take-over'), answered('press-on'))
      .when({ type: 'Escalate', data: next })
      .then({ type: 'AssignmentEscalated', data: next });
  });
});
