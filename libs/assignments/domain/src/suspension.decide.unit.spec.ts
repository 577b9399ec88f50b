import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { Resume, Suspend } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import {
  acceptingUnit,
  acknowledged,
  dueAt,
  evidence,
  headOfLead,
  issued,
  issuedWithoutDeadline,
  secretary,
  submittedInTime,
  suspended,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const suspendedAt = '2026-03-04T09:00:00+07:00';
const resumedAt = '2026-03-24T09:00:00+07:00';

const suspend: Suspend = {
  type: 'Suspend',
  data: {
    at: suspendedAt,
    by: secretary,
    condition: 'Chờ hướng dẫn của thành phố',
    authority: '12-TB/ĐU',
    reviewOn: '2026-03-20',
  },
};
const resume: Resume = { type: 'Resume', data: { at: resumedAt, by: secretary } };

describe('An open assignment', () => {
  it('is suspended by the unit that issued it, on a condition, with an authority and a review date', () => {
    given(issued, acknowledged).when(suspend).then(suspended);
    given(issued)
      .when({ type: 'Suspend', data: { ...suspend.data, by: headOfLead } })
      .thenRejected({ code: 'not-the-issuing-unit', issuingUnit: acceptingUnit });
  });

  it('is looked at again on a later day', () =>
    given(issued)
      .when({ type: 'Suspend', data: { ...suspend.data, reviewOn: '2026-03-04' } })
      .thenRejected({ code: 'review-not-ahead', reviewOn: '2026-03-04' }));

  it('has nothing to resume', () => given(issued).when(resume).thenRejected('not-suspended'));
});

describe('A suspended assignment', () => {
  const standing = [issued, acknowledged, suspended] as const;

  it('is not worked on', () =>
    given(...standing)
      .when({ type: 'SubmitResult', data: { at: resumedAt, by: headOfLead, summary: 'x', evidence } })
      .thenRejected('suspended'));

  it('is suspended once', () =>
    given(...standing)
      .when(suspend)
      .thenRejected('suspended'));

  it('misses nothing', () =>
    given(...standing)
      .when({ type: 'MarkOverdue', data: { at: dueAt, dueAt } })
      .thenNothing());

  // Suspended for twenty days: the last day moves from 13 March to 2 April.
  it('resumes with the rest of its span', () =>
    given(...standing)
      .when(resume)
      .then({
        type: 'AssignmentResumed',
        data: {
          ...resume.data,
          deadline: { at: '2026-04-03T00:00:00+07:00', text: 'trước ngày 14/3/2026' },
        },
      }));

  it('without a deadline resumes without one', () =>
    given(issuedWithoutDeadline, suspended)
      .when(resume)
      .then({ type: 'AssignmentResumed', data: { ...resume.data, deadline: null } }));
});

describe('A submitted result', () => {
  it('is not suspended', () =>
    given(issued, acknowledged, submittedInTime).when(suspend).thenRejected('awaiting-acceptance'));
});
