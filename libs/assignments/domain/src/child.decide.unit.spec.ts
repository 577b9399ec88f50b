import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { AcceptResult, FinishChild, IssueChild } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import type { ChildTerms } from './child.events.ts';
import {
  accepted,
  acceptingUnit,
  acknowledged,
  dueAt,
  headOfLead,
  issued,
  issuedWithoutDeadline,
  laterDeadline,
  leadUnit,
  otherUnit,
  secretary,
  stranger,
  submittedInTime,
  suspended,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const at = '2026-03-06T09:00:00+07:00';
const childTerms: ChildTerms = {
  title: 'Tổng hợp dư luận tổ dân phố',
  leadUnit: otherUnit,
  cooperatingUnits: [],
  acceptingUnit: leadUnit,
  urgency: 'normal',
  coefficient: 1,
  deadline: { at: '2026-03-10T00:00:00+07:00', text: null },
};

const issueChild = (change: Partial<ChildTerms> = {}, by = headOfLead, child = 'nv-2'): IssueChild => ({
  type: 'IssueChild',
  data: { at, by, child, terms: { ...childTerms, ...change } },
});
const childIssued: AssignmentEvent = { type: 'ChildIssued', data: issueChild().data };
const secondIssued: AssignmentEvent = {
  type: 'ChildIssued',
  data: issueChild({}, headOfLead, 'nv-3').data,
};
const finish = (child = 'nv-2'): FinishChild => ({
  type: 'FinishChild',
  data: { at, child, outcome: 'completed' },
});
const finished: AssignmentEvent = { type: 'ChildFinished', data: finish().data };
const acceptIt = (despiteChildren?: string): AcceptResult => ({
  type: 'AcceptResult',
  data: {
    at,
    by: secretary,
    beyondRequirement: null,
    ...(despiteChildren === undefined ? {} : { despiteChildren }),
  },
});
const cancelData = { at, by: secretary, reason: 'Không còn cần thiết', authority: '15-TB/ĐU' };
const open = [issued, acknowledged] as const;

describe('An open assignment', () => {
  it('is divided by its lead unit or by whoever issued it', () => {
    given(...open)
      .when(issueChild())
      .then(childIssued);
    const byIssuer = issueChild({}, secretary);
    given(issued).when(byIssuer).then({ type: 'ChildIssued', data: byIssuer.data });
    given(...open)
      .when(issueChild({}, stranger))
      .thenRejected({ code: 'not-the-lead-or-issuing-unit', leadUnit, issuingUnit: acceptingUnit });
  });

  it('is acknowledged before its lead unit divides it', () =>
    given(issued).when(issueChild()).thenRejected('not-acknowledged'));

  it('gives its child no time after its own', () => {
    given(...open)
      .when(issueChild({ deadline: laterDeadline }))
      .thenRejected({ code: 'child-after-parent', dueAt });
    const sameTime = issueChild({ deadline: { at: dueAt, text: null } });
    given(...open)
      .when(sameTime)
      .then({ type: 'ChildIssued', data: sameTime.data });
  });

  it('asks no more of a child without a deadline, or without one of its own', () => {
    const noDeadline = issueChild({ deadline: null });
    given(...open)
      .when(noDeadline)
      .then({ type: 'ChildIssued', data: noDeadline.data });
    const later = issueChild({ deadline: laterDeadline });
    given(issuedWithoutDeadline, acknowledged).when(later).then({ type: 'ChildIssued', data: later.data });
  });

  it('gives its child no deadline that has come', () =>
    given(...open)
      .when(issueChild({ deadline: { at, text: null } }))
      .thenRejected({ code: 'deadline-not-ahead', dueAt: at }));

  it('is not divided while others have the word', () => {
    given(...open, suspended)
      .when(issueChild())
      .thenRejected('suspended');
    given(...open, submittedInTime)
      .when(issueChild())
      .thenRejected('awaiting-acceptance');
  });
});

describe('A child', () => {
  it('is issued once', () => {
    given(...open, childIssued)
      .when(issueChild())
      .thenNothing();
    given(...open, childIssued)
      .when(issueChild({ title: 'Việc khác' }))
      .thenRejected('already-issued');
    given(...open, childIssued, finished)
      .when(issueChild())
      .thenNothing();
  });

  it('is the same in whatever order its terms are written', () => {
    const { title, ...others } = childTerms;
    given(...open, childIssued)
      .when({ ...issueChild(), data: { ...issueChild().data, terms: { ...others, title } } })
      .thenNothing();
  });

  it('ends once, and only as a child of this one', () => {
    given(...open, childIssued)
      .when(finish())
      .then(finished);
    given(...open, childIssued, finished)
      .when(finish())
      .thenNothing();
    given(...open)
      .when(finish())
      .thenNothing();
  });

  it('may outlive the whole', () => {
    given(...open, childIssued, submittedInTime, accepted)
      .when(finish())
      .then(finished);
    given(...open, childIssued, { type: 'AssignmentCancelled', data: cancelData })
      .when(finish())
      .then(finished);
  });
});

describe('A result with a child still open', () => {
  const submitted = [...open, childIssued, secondIssued, finished, submittedInTime] as const;

  it('is not accepted', () => {
    given(...submitted)
      .when(acceptIt())
      .thenRejected({ code: 'children-open', children: ['nv-3'] });
    given(...submitted)
      .when(acceptIt(' '))
      .thenRejected('children-open');
  });

  it('is accepted with a reason', () =>
    given(...submitted)
      .when(acceptIt('Phần còn lại không ảnh hưởng'))
      .then({ type: 'ResultAccepted', data: acceptIt('Phần còn lại không ảnh hưởng').data }));

  it('is accepted without one when all have ended', () => {
    const done = [
      ...submitted,
      { type: 'ChildFinished', data: { ...finish('nv-3').data, outcome: 'cancelled' } },
    ] as const;
    given(...done)
      .when(acceptIt())
      .then({ type: 'ResultAccepted', data: acceptIt().data });
    given(...done)
      .when(acceptIt('x'))
      .then({ type: 'ResultAccepted', data: acceptIt().data });
  });

  it('is cancelled on its own: the children go on', () =>
    given(...open, childIssued)
      .when({ type: 'Cancel', data: cancelData })
      .then({ type: 'AssignmentCancelled', data: cancelData }));
});
