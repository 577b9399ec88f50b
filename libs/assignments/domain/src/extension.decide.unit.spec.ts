import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { RequestExtension, RuleOnExtension } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import {
  acceptingUnit,
  acknowledged,
  deadlineMissed,
  dueAt,
  extensionRequested,
  headOfLead,
  issued,
  issuedWithoutDeadline,
  laterDeadline,
  laterDueAt,
  leadUnit,
  secretary,
  stranger,
  submittedInTime,
  terms,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const askedAt = '2026-03-10T09:00:00+07:00';
const ruledAt = '2026-03-11T09:00:00+07:00';
const afterDeadline = '2026-03-15T09:00:00+07:00';
const reason = 'Chờ số liệu của thành phố';
const present = { at: dueAt, text: 'trước ngày 14/3/2026' };

const ask = (at: string, deadline = laterDeadline): RequestExtension => ({
  type: 'RequestExtension',
  data: { at, by: headOfLead, deadline, reason },
});
const rule = (granted: boolean, at = ruledAt): RuleOnExtension => ({
  type: 'RuleOnExtension',
  data: { at, by: secretary, granted, reason: granted ? null : 'Đủ thời gian' },
});
const granted: AssignmentEvent = {
  type: 'ExtensionGranted',
  data: {
    at: ruledAt,
    by: secretary,
    deadline: laterDeadline,
    previousDeadline: present,
    count: 1,
    late: false,
  },
};

describe('An open assignment', () => {
  it('asks for a later deadline by its lead unit', () => {
    given(issued, acknowledged).when(ask(askedAt)).then(extensionRequested);
    given(issued)
      .when({ type: 'RequestExtension', data: { ...ask(askedAt).data, by: stranger } })
      .thenRejected({ code: 'not-the-lead-unit', leadUnit });
  });

  it('asks for no deadline that is not later, or that has come', () => {
    given(issued).when(ask(askedAt, present)).thenRejected({ code: 'deadline-not-later', dueAt });
    given(issued).when(ask(laterDueAt)).thenRejected({ code: 'deadline-not-ahead', dueAt: laterDueAt });
  });

  it('without a deadline has nothing to extend', () =>
    given(issuedWithoutDeadline).when(ask(askedAt)).thenRejected('no-deadline'));

  it('has nothing to rule on before it asks', () =>
    given(issued).when(rule(true)).thenRejected('no-extension-requested'));
});

describe('A requested extension', () => {
  const asked = [issued, acknowledged, extensionRequested] as const;

  it('is the only one until it is ruled on', () =>
    given(...asked)
      .when(ask(ruledAt))
      .thenRejected('extension-awaits-ruling'));

  it('is granted with the deadline it takes the place of, and counted', () =>
    given(...asked)
      .when(rule(true))
      .then(granted));

  it('is refused with a reason', () => {
    given(...asked)
      .when(rule(false))
      .then({ type: 'ExtensionRefused', data: { at: ruledAt, by: secretary, reason: 'Đủ thời gian' } });
    given(...asked)
      .when({ type: 'RuleOnExtension', data: { ...rule(false).data, reason: null } })
      .thenRejected('reason-required');
  });

  it('is ruled on by nobody but the issuing or the accepting unit', () =>
    given(...asked)
      .when({ type: 'RuleOnExtension', data: { ...rule(true).data, by: headOfLead } })
      .thenRejected({ code: 'not-a-ruling-unit', issuingUnit: acceptingUnit, acceptingUnit }));

  it('is not granted when the deadline asked for has come', () =>
    given(...asked)
      .when(rule(true, laterDueAt))
      .thenRejected({ code: 'deadline-not-ahead', dueAt: laterDueAt }));

  it('is overtaken by the result', () =>
    given(...asked, submittedInTime, {
      type: 'ResultReturned',
      data: { at: ruledAt, by: secretary, reason: 'x', deadline: terms.deadline },
    })
      .when(rule(true))
      .thenRejected('no-extension-requested'));

  it('granted after a deadline that passed while it waited is not late', () =>
    given(...asked, deadlineMissed)
      .when(rule(true, afterDeadline))
      .then({ ...granted, data: { ...granted.data, at: afterDeadline } } as AssignmentEvent));
});

describe('An extended assignment', () => {
  const extended = [issued, acknowledged, extensionRequested, granted] as const;

  it('is measured by its new deadline, which can be missed as the first could', () => {
    given(...extended)
      .when({ type: 'MarkOverdue', data: { at: dueAt, dueAt } })
      .thenNothing();
    given(issued, acknowledged, extensionRequested, deadlineMissed, granted)
      .when({ type: 'MarkOverdue', data: { at: laterDueAt, dueAt: laterDueAt } })
      .then({ type: 'DeadlineMissed', data: { at: laterDueAt, dueAt: laterDueAt } });
  });

  it('may be extended again, and the count goes on', () => {
    const [third, thirdAskedAt] = [
      { at: '2026-04-11T00:00:00+07:00', text: null },
      '2026-03-20T09:00:00+07:00',
    ];
    given(...extended, { type: 'ExtensionRequested', data: ask(thirdAskedAt, third).data })
      .when(rule(true, '2026-03-21T09:00:00+07:00'))
      .then({
        type: 'ExtensionGranted',
        data: {
          at: '2026-03-21T09:00:00+07:00',
          by: secretary,
          deadline: third,
          previousDeadline: laterDeadline,
          count: 2,
          late: false,
        },
      });
  });
});

describe('An overdue assignment', () => {
  it('may still ask, and the grant says that the old deadline stays missed', () =>
    given(issued, acknowledged, deadlineMissed, { type: 'ExtensionRequested', data: ask(afterDeadline).data })
      .when(rule(true, '2026-03-16T09:00:00+07:00'))
      .then({
        type: 'ExtensionGranted',
        data: {
          at: '2026-03-16T09:00:00+07:00',
          by: secretary,
          deadline: laterDeadline,
          previousDeadline: present,
          count: 1,
          late: true,
        },
      }));
});
