import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { AssignPart, ConfirmPart, DeliverPart, ReturnPart } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import {
  acceptingUnit,
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
const partDueAt = '2026-03-10T00:00:00+07:00';

const assign = (change: Partial<AssignPart['data']> = {}): AssignPart => ({
  type: 'AssignPart',
  data: { at, by: headOfLead, unit: otherUnit, what: 'Số liệu phường', dueAt: partDueAt, ...change },
});
const assigned: AssignmentEvent = { type: 'PartAssigned', data: assign().data };
const deliver = (change: Partial<DeliverPart['data']> = {}): DeliverPart => ({
  type: 'DeliverPart',
  data: { at, by: stranger, summary: 'Đủ số liệu', evidence, ...change },
});
const delivered: AssignmentEvent = { type: 'PartDelivered', data: { ...deliver().data, late: false } };
const confirm: ConfirmPart = { type: 'ConfirmPart', data: { at, by: headOfLead, unit: otherUnit } };
const confirmed: AssignmentEvent = { type: 'PartConfirmed', data: confirm.data };
const giveBack: ReturnPart = {
  type: 'ReturnPart',
  data: { at, by: headOfLead, unit: otherUnit, reason: 'Thiếu tổ dân phố 4' },
};
const returned: AssignmentEvent = { type: 'PartReturned', data: { ...giveBack.data, dueAt: partDueAt } };
const open = [issued, acknowledged] as const;

describe('An open assignment', () => {
  it('has a part given to a co-operating unit by the lead or the issuing unit', () => {
    given(...open)
      .when(assign())
      .then(assigned);
    const byIssuer = assign({ by: secretary, dueAt: null });
    given(issued).when(byIssuer).then({ type: 'PartAssigned', data: byIssuer.data });
    given(...open)
      .when(assign({ by: stranger }))
      .thenRejected({ code: 'not-the-lead-or-issuing-unit', leadUnit, issuingUnit: acceptingUnit });
  });

  it('is acknowledged before its lead unit hands parts on', () =>
    given(issued).when(assign()).thenRejected('not-acknowledged'));

  it('gives no part to a unit that does not co-operate', () => {
    given(...open)
      .when(assign({ unit: 'mttq' }))
      .thenRejected({ code: 'not-a-cooperating-unit', unit: 'mttq' });
    given(...open)
      .when(assign({ unit: leadUnit }))
      .thenRejected('not-a-cooperating-unit');
  });

  it('gives no part that is late at once', () =>
    given(...open)
      .when(assign({ at: partDueAt }))
      .thenRejected({ code: 'deadline-not-ahead', dueAt: partDueAt }));

  it('has nothing delivered, confirmed or returned without a part', () => {
    given(...open)
      .when(deliver())
      .thenRejected({ code: 'no-part', unit: otherUnit });
    given(...open)
      .when(confirm)
      .thenRejected({ code: 'no-part', unit: otherUnit });
    given(...open)
      .when(giveBack)
      .thenRejected('no-part');
  });
});

describe('An assigned part', () => {
  it('is assigned once, and replaced by another', () => {
    given(...open, assigned)
      .when(assign())
      .thenNothing();
    const other = assign({ dueAt });
    given(...open, assigned)
      .when(other)
      .then({ type: 'PartAssigned', data: other.data });
  });

  it('is delivered by its unit with evidence', () => {
    given(...open, assigned)
      .when(deliver())
      .then(delivered);
    given(...open, assigned)
      .when(deliver({ evidence: [] }))
      .thenRejected('evidence-required');
    given(...open, assigned)
      .when(deliver({ by: headOfLead }))
      .thenRejected({ code: 'no-part', unit: leadUnit });
  });

  it('is late from its own day on', () => {
    given(...open, assigned)
      .when(deliver({ at: partDueAt }))
      .then({ type: 'PartDelivered', data: { ...deliver({ at: partDueAt }).data, late: true } });
    given(...open, { type: 'PartAssigned', data: assign({ dueAt: null }).data })
      .when(deliver({ at: dueAt }))
      .then({ type: 'PartDelivered', data: { ...deliver({ at: dueAt }).data, late: false } });
  });

  it('is neither confirmed nor returned before it is delivered', () => {
    given(...open, assigned)
      .when(confirm)
      .thenRejected({ code: 'part-not-delivered', unit: otherUnit });
    given(...open, assigned)
      .when(giveBack)
      .thenRejected('part-not-delivered');
  });

  it('stands still with the whole', () => {
    given(...open, assigned, suspended)
      .when(deliver())
      .thenRejected('suspended');
    given(...open, assigned, submittedInTime)
      .when(deliver())
      .thenRejected('awaiting-acceptance');
  });

  it('does not keep the lead unit from handing in the whole', () =>
    given(...open, assigned)
      .when({
        type: 'SubmitResult',
        data: { at: submittedInTime.data.at, by: headOfLead, summary: 'Đã tổng hợp.', evidence },
      })
      .then(submittedInTime));

  it('disappears when its unit leads the whole', () => {
    const toIt: AssignmentEvent = {
      type: 'AssignmentReassigned',
      data: {
        at,
        by: secretary,
        fromUnit: leadUnit,
        toUnit: otherUnit,
        reason: 'x',
        deadline: terms.deadline,
      },
    };
    given(...open, assigned, toIt)
      .when(deliver())
      .thenRejected({ code: 'no-part', unit: otherUnit });
    given(...open, assigned, toIt)
      .when(assign({ by: secretary }))
      .thenRejected({ code: 'not-a-cooperating-unit', unit: otherUnit });
  });
});

describe('A delivered part', () => {
  it('is confirmed or returned by the lead unit alone', () => {
    given(...open, assigned, delivered)
      .when(confirm)
      .then(confirmed);
    given(...open, assigned, delivered)
      .when(giveBack)
      .then(returned);
    given(...open, assigned, delivered)
      .when({ ...confirm, data: { ...confirm.data, by: stranger } })
      .thenRejected({ code: 'not-the-lead-unit', leadUnit });
  });

  it('is not delivered twice, but again once it is returned', () => {
    given(...open, assigned, delivered)
      .when(deliver())
      .thenRejected({ code: 'part-delivered', unit: otherUnit });
    given(...open, assigned, delivered, returned)
      .when(deliver())
      .then(delivered);
  });

  it('is given back the time that it waited for the lead unit', () => {
    const [lateReturn, newDueAt] = ['2026-03-20T15:00:00+07:00', '2026-03-25T00:00:00+07:00'];
    const command: ReturnPart = { ...giveBack, data: { ...giveBack.data, at: lateReturn } };
    const back: AssignmentEvent = { type: 'PartReturned', data: { ...command.data, dueAt: newDueAt } };
    given(...open, assigned, delivered)
      .when(command)
      .then(back);
    const inTime = deliver({ at: '2026-03-23T09:00:00+07:00' });
    given(...open, assigned, delivered, back)
      .when(inTime)
      .then({ type: 'PartDelivered', data: { ...inTime.data, late: false } });
  });

  it('that came late is owed by the same day as before', () => {
    const late = deliver({ at: partDueAt });
    const handedIn: AssignmentEvent = { type: 'PartDelivered', data: { ...late.data, late: true } };
    const command: ReturnPart = { ...giveBack, data: { ...giveBack.data, at: dueAt } };
    given(...open, assigned, handedIn)
      .when(command)
      .then({ type: 'PartReturned', data: { ...command.data, dueAt: partDueAt } });
  });

  it('is replaced as long as it is not confirmed', () =>
    given(...open, assigned, delivered)
      .when(assign())
      .then(assigned));
});

describe('A confirmed part', () => {
  const life = given(...open, assigned, delivered, confirmed);

  it('changes no more', () => {
    life.when(assign({ what: 'Việc khác' })).thenRejected({ code: 'part-confirmed', unit: otherUnit });
    life.when(deliver()).thenRejected('part-confirmed');
    life.when(giveBack).thenRejected('part-confirmed');
    life.when(confirm).thenNothing();
  });
});
