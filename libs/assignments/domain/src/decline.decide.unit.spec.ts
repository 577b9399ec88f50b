import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { Decline, RuleOnDecline } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import {
  acceptingUnit,
  accepted,
  acknowledged,
  deadlineMissed,
  declined,
  declineUpheld,
  evidence,
  extensionRequested,
  headOfLead,
  issued,
  leadUnit,
  secretary,
  stranger,
  submittedInTime,
  terms,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const declinedAt = '2026-03-04T09:00:00+07:00';
const ruledAt = '2026-03-06T08:00:00+07:00';

const decline: Decline = {
  type: 'Decline',
  data: {
    at: declinedAt,
    by: headOfLead,
    reason: 'Không thuộc chức năng',
    ruleBy: '2026-03-06T09:00:00+07:00',
  },
};
const rule = (upheld: boolean, reason: string | null): RuleOnDecline => ({
  type: 'RuleOnDecline',
  data: { at: ruledAt, by: secretary, upheld, reason },
});

describe('An open assignment', () => {
  it('is declined by its lead unit, acknowledged or not', () => {
    given(issued).when(decline).then(declined);
    given(issued, acknowledged).when(decline).then(declined);
  });

  it('is declined by nobody else', () =>
    given(issued)
      .when({ type: 'Decline', data: { ...decline.data, by: secretary } })
      .thenRejected({ code: 'not-the-lead-unit', leadUnit }));

  it('has no decline to rule on', () =>
    given(issued).when(rule(true, null)).thenRejected('nothing-declined'));
});

describe('A declined assignment', () => {
  const contested = [issued, acknowledged, declined] as const;

  it('is not declined again, worked on or handed in before the ruling', () => {
    given(...contested)
      .when(decline)
      .thenRejected('decline-awaits-ruling');
    given(...contested)
      .when({ type: 'SubmitResult', data: { at: ruledAt, by: headOfLead, summary: 'x', evidence } })
      .thenRejected('decline-awaits-ruling');
  });

  it('is ruled on by the unit that issued it', () => {
    given(...contested)
      .when(rule(true, null))
      .then({ type: 'DeclineUpheld', data: { at: ruledAt, by: secretary, reason: null } });
    given(...contested)
      .when({ type: 'RuleOnDecline', data: { ...rule(true, null).data, by: stranger } })
      .thenRejected({ code: 'not-the-issuing-unit', issuingUnit: acceptingUnit });
  });

  it('is overruled with a reason only', () =>
    given(...contested)
      .when(rule(false, null))
      .thenRejected('reason-required'));

  // Nearly two days of waiting: the last day moves from 13 to 15 March.
  it('that is overruled goes on with the time given back that the ruling took', () =>
    given(...contested)
      .when(rule(false, 'Đúng chức năng'))
      .then({
        type: 'DeclineOverruled',
        data: {
          at: ruledAt,
          by: secretary,
          reason: 'Đúng chức năng',
          deadline: { at: '2026-03-16T00:00:00+07:00', text: 'trước ngày 14/3/2026' },
        },
      }));

  it('goes on as what it was: one not acknowledged is acknowledged first', () => {
    const overruled = {
      type: 'DeclineOverruled',
      data: { at: ruledAt, by: secretary, reason: 'x', deadline: terms.deadline },
    } as const;
    const submit = {
      type: 'SubmitResult',
      data: { at: ruledAt, by: headOfLead, summary: 'Đã tổng hợp.', evidence },
    } as const;
    given(issued, declined, overruled).when(submit).thenRejected('not-acknowledged');
    given(issued, acknowledged, declined, overruled)
      .when(submit)
      .then({ type: 'ResultSubmitted', data: { ...submit.data, late: false } });
  });

  it('declined after the deadline was missed gets no new time', () => {
    const lateAt = '2026-03-16T09:00:00+07:00';
    const late = { type: 'AssignmentDeclined', data: { ...decline.data, at: lateAt } } as const;
    given(issued, acknowledged, deadlineMissed, late)
      .when({ type: 'RuleOnDecline', data: { ...rule(false, 'x').data, at: '2026-03-18T08:00:00+07:00' } })
      .then({
        type: 'DeclineOverruled',
        data: { at: '2026-03-18T08:00:00+07:00', by: secretary, reason: 'x', deadline: terms.deadline },
      });
  });

  it('drops the extension it had asked for', () =>
    given(issued, acknowledged, extensionRequested, declined, {
      type: 'DeclineOverruled',
      data: { at: ruledAt, by: secretary, reason: 'x', deadline: terms.deadline },
    })
      .when({
        type: 'RuleOnExtension',
        data: { at: ruledAt, by: secretary, granted: true, reason: null },
      })
      .thenRejected('no-extension-requested'));
});

describe('A decline that was upheld', () => {
  it('leaves nothing to do for the unit that declined', () => {
    given(issued, declined, declineUpheld)
      .when({ type: 'Acknowledge', data: { at: ruledAt, by: headOfLead } })
      .thenRejected('declined');
    given(issued, declined, declineUpheld).when(rule(false, 'x')).thenRejected('nothing-declined');
  });
});

describe('A result that was handed in', () => {
  it('is not declined any more', () => {
    given(issued, acknowledged, submittedInTime).when(decline).thenRejected('awaiting-acceptance');
    given(issued, acknowledged, submittedInTime, accepted).when(decline).thenRejected('already-completed');
  });
});
