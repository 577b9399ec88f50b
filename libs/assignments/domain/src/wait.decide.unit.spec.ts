import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { WaitCommand } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import {
  acceptingUnit,
  acknowledged,
  accepted,
  declined,
  declineUpheld,
  issued,
  issuedAt,
  otherUnit,
  secretary,
  submittedInTime,
  suspended,
  terms,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const at = '2026-03-23T08:00:00+07:00';
const to = { unit: 'thuong-truc-dang-uy', person: 'p-09' };
const stoodAt = '2026-03-04T09:00:00+07:00';

const mark = <Type extends WaitCommand['type']>(type: Type, since: string) =>
  ({ type, data: { at, since, to } }) as const;

describe('An assignment that nobody acknowledges', () => {
  const late = mark('MarkAcknowledgementOverdue', issuedAt);

  it('is told to the next level, once', () => {
    given(issued).when(late).then({ type: 'AcknowledgementOverdue', data: late.data });
    given(issued, { type: 'AcknowledgementOverdue', data: late.data }).when(late).thenNothing();
  });

  it('is no longer told of once it is acknowledged', () =>
    given(issued, acknowledged).when(late).thenNothing());

  it('is waited for anew under a new unit', () => {
    const reassigned = {
      type: 'AssignmentReassigned',
      data: {
        at: stoodAt,
        by: secretary,
        fromUnit: terms.leadUnit,
        toUnit: otherUnit,
        reason: 'x',
        deadline: terms.deadline,
      },
    } as const;
    const anew = mark('MarkAcknowledgementOverdue', stoodAt);
    given(issued, { type: 'AcknowledgementOverdue', data: late.data }, reassigned)
      .when(anew)
      .then({ type: 'AcknowledgementOverdue', data: anew.data });
    given(issued, reassigned).when(late).thenNothing();
  });
});

describe('A result that waits too long', () => {
  const late = mark('MarkAcceptanceOverdue', submittedInTime.data.at);
  const overdue = { type: 'AcceptanceOverdue', data: { ...late.data, acceptingUnit } } as const;

  it('is the accepting unit’s delay, said once', () => {
    given(issued, acknowledged, submittedInTime).when(late).then(overdue);
    given(issued, acknowledged, submittedInTime, overdue).when(late).thenNothing();
  });

  it('is waited for anew by a unit that takes over the acceptance, which is told in its turn', () => {
    const corrected = {
      type: 'AssignmentCorrected',
      data: {
        at: stoodAt,
        by: secretary,
        changes: { acceptingUnit: otherUnit },
        before: { acceptingUnit },
        reason: null,
      },
    } as const;
    const anew = mark('MarkAcceptanceOverdue', stoodAt);
    given(issued, acknowledged, submittedInTime, corrected).when(late).thenNothing();
    given(issued, acknowledged, submittedInTime, overdue, corrected)
      .when(anew)
      .then({ type: 'AcceptanceOverdue', data: { ...anew.data, acceptingUnit: otherUnit } });
  });

  it('waits no more once it is accepted', () =>
    given(issued, acknowledged, submittedInTime, accepted).when(late).thenNothing());

  it('is not one handed in earlier and returned since', () =>
    given(issued, acknowledged, submittedInTime).when(mark('MarkAcceptanceOverdue', issuedAt)).thenNothing());
});

describe('A decline that nobody rules on', () => {
  const late = mark('MarkDeclineRulingOverdue', stoodAt);
  const overdue = { type: 'DeclineRulingOverdue', data: late.data } as const;

  it('is told above whoever was to rule, once', () => {
    given(issued, declined).when(late).then(overdue);
    given(issued, declined, overdue).when(late).thenNothing();
  });

  it('is not told of after the ruling', () =>
    given(issued, declined, declineUpheld).when(late).thenNothing());
});

describe('A suspension', () => {
  const review = mark('RemindOfReview', stoodAt);
  const due = { type: 'SuspensionReviewDue', data: { ...review.data, reviewOn: '2026-03-20' } } as const;

  it('is called up for its review, once', () => {
    given(issued, suspended).when(review).then(due);
    given(issued, suspended, due).when(review).thenNothing();
  });

  it('is not called up when it is over', () =>
    given(issued, suspended, {
      type: 'AssignmentResumed',
      data: { at, by: secretary, deadline: terms.deadline },
    })
      .when(review)
      .thenNothing());
});
