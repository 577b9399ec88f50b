import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { Correct, RefuseCorrection, RequestCorrection } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import {
  accepted,
  acceptingUnit,
  acknowledged,
  declined,
  deadlineMissed,
  dueAt,
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
const request: RequestCorrection = {
  type: 'RequestCorrection',
  data: { at, by: headOfLead, what: 'Hệ số phải là 2' },
};
const requested: AssignmentEvent = { type: 'CorrectionRequested', data: request.data };
const correct = (changes: Correct['data']['changes']): Correct => ({
  type: 'Correct',
  data: { at, by: secretary, changes, reason: 'Ghi nhầm' },
});
const corrected: AssignmentEvent = {
  type: 'AssignmentCorrected',
  data: { ...correct({ coefficient: 2 }).data, before: { coefficient: 1.5 } },
};
const refuse = (reason = 'Văn bản ghi đúng'): RefuseCorrection => ({
  type: 'RefuseCorrection',
  data: { at, by: secretary, reason },
});
const refused: AssignmentEvent = { type: 'CorrectionRefused', data: refuse().data };

describe('An open assignment', () => {
  it('is asked to be corrected by its lead unit', () => {
    given(issued).when(request).then(requested);
    given(issued, acknowledged).when(request).then(requested);
    given(issued)
      .when({ ...request, data: { ...request.data, by: stranger } })
      .thenRejected({ code: 'not-the-lead-unit', leadUnit });
  });

  it('is corrected by the issuing unit, asked or not', () => {
    given(issued)
      .when(correct({ coefficient: 2 }))
      .then(corrected);
    given(issued, requested)
      .when(correct({ coefficient: 2 }))
      .then(corrected);
    given(issued, requested)
      .when({ ...correct({ coefficient: 2 }), data: { ...correct({ coefficient: 2 }).data, by: headOfLead } })
      .thenRejected({ code: 'not-the-issuing-unit', issuingUnit: acceptingUnit });
  });

  it('says of a correction only what becomes another, beside what stood there', () =>
    given(issued)
      .when(correct({ title: 'Tổng hợp dư luận quý I', urgency: 'urgent', coefficient: 1.5 }))
      .then({
        type: 'AssignmentCorrected',
        data: {
          ...correct({ title: 'Tổng hợp dư luận quý I', urgency: 'urgent' }).data,
          before: { title: terms.title, urgency: 'normal' },
        },
      }));

  it('is not corrected into what it is', () => {
    given(issued)
      .when(correct({ coefficient: 1.5 }))
      .thenRejected('nothing-corrected');
    given(issued, corrected)
      .when(correct({ coefficient: 2 }))
      .thenRejected('nothing-corrected');
    given(issued, corrected)
      .when(correct({ coefficient: 1.5 }))
      .then({
        type: 'AssignmentCorrected',
        data: { ...correct({ coefficient: 1.5 }).data, before: { coefficient: 2 } },
      });
    given(issued).when(correct({})).thenRejected('nothing-corrected');
  });

  it('has no request to refuse', () => given(issued).when(refuse()).thenRejected('no-correction-requested'));
});

describe('A request for a correction', () => {
  it('is made one at a time', () => {
    given(issued, requested).when(request).thenRejected('correction-awaits-ruling');
    given(issued, requested, refused).when(request).then(requested);
    given(issued, requested, corrected).when(request).then(requested);
  });

  it('is refused by the issuing unit with a reason', () => {
    given(issued, requested).when(refuse()).then(refused);
    given(issued, requested).when(refuse(' ')).thenRejected('reason-required');
    given(issued, requested)
      .when({ ...refuse(), data: { ...refuse().data, by: headOfLead } })
      .thenRejected('not-the-issuing-unit');
    given(issued, requested, refused).when(refuse()).thenRejected('no-correction-requested');
  });

  it('gives its unit no more time', () => {
    const data = { at: dueAt, dueAt };
    given(issued, requested).when({ type: 'MarkOverdue', data }).then(deadlineMissed);
    given(issued, requested, corrected).when({ type: 'MarkOverdue', data }).then(deadlineMissed);
  });

  it('is gone with the unit that made it', () =>
    given(issued, requested, {
      type: 'AssignmentReassigned',
      data: {
        at,
        by: secretary,
        fromUnit: leadUnit,
        toUnit: otherUnit,
        reason: 'x',
        deadline: terms.deadline,
      },
    })
      .when(refuse())
      .thenRejected('no-correction-requested'));
});

describe('An assignment without a clock that runs', () => {
  it('is corrected, but not asked to be', () => {
    given(issued, suspended)
      .when(correct({ coefficient: 2 }))
      .then(corrected);
    given(issued, declined)
      .when(correct({ coefficient: 2 }))
      .then(corrected);
    given(issued, suspended).when(request).thenRejected('suspended');
    given(issued, acknowledged, submittedInTime).when(request).thenRejected('awaiting-acceptance');
  });

  it('is corrected no more once it has ended', () => {
    const ended = given(issued, acknowledged, submittedInTime, accepted);
    ended.when(correct({ coefficient: 2 })).thenRejected('already-completed');
    ended.when(refuse()).thenRejected('already-completed');
  });
});

describe('A result that waits for the wrong unit', () => {
  it('is accepted by the right one after the correction', () => {
    const toOther: AssignmentEvent = {
      type: 'AssignmentCorrected',
      data: { ...correct({ acceptingUnit: otherUnit }).data, before: { acceptingUnit } },
    };
    const accept = { at, by: stranger, beyondRequirement: null };
    const life = [issued, acknowledged, submittedInTime] as const;
    given(...life)
      .when(correct({ acceptingUnit: otherUnit }))
      .then(toOther);
    given(...life, toOther)
      .when({ type: 'AcceptResult', data: accept })
      .then({ type: 'ResultAccepted', data: accept });
    given(...life, toOther)
      .when({ type: 'AcceptResult', data: { ...accept, by: secretary } })
      .thenRejected({ code: 'not-the-accepting-unit', acceptingUnit: otherUnit });
  });
});
