import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type {
  AcceptResult,
  Acknowledge,
  ReportProgress,
  ReturnResult,
  SubmitResult,
} from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import {
  accepted,
  acknowledged,
  dueAt,
  evidence,
  headOfLead,
  issued,
  issuedWithoutDeadline,
  leadUnit,
  secretary,
  stranger,
  submittedInTime,
  terms,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const at = '2026-03-11T15:00:00+07:00';
const midnight = dueAt;

const acknowledge: Acknowledge = { type: 'Acknowledge', data: { at, by: headOfLead } };
const report: ReportProgress = {
  type: 'ReportProgress',
  data: { at, by: headOfLead, percent: 40, result: 'Đã có số liệu', slow: null, cause: null, remedy: null },
};
const submit: SubmitResult = {
  type: 'SubmitResult',
  data: { at, by: headOfLead, summary: 'Đã tổng hợp.', evidence },
};
const acceptIt: AcceptResult = {
  type: 'AcceptResult',
  data: { at, by: secretary, beyondRequirement: null },
};
const returnIt = (when: string): ReturnResult => ({
  type: 'ReturnResult',
  data: { at: when, by: secretary, reason: 'Thiếu số liệu' },
});

describe('No assignment', () => {
  it('is issued with its terms', () => given().when({ type: 'IssueAssignment', data: terms }).then(issued));

  it('is not issued with a deadline that has come', () =>
    given()
      .when({ type: 'IssueAssignment', data: { ...terms, at: midnight } })
      .thenRejected({ code: 'deadline-not-ahead', dueAt }));

  it('has nothing to acknowledge', () => given().when(acknowledge).thenRejected('assignment-unknown'));
});

describe('An issued assignment', () => {
  it('is issued once', () =>
    given(issued).when({ type: 'IssueAssignment', data: terms }).thenRejected('already-issued'));

  it('is acknowledged by its lead unit', () =>
    given(issued).when(acknowledge).then({ type: 'AssignmentAcknowledged', data: acknowledge.data }));

  it('is acknowledged by nobody else', () =>
    given(issued)
      .when({ type: 'Acknowledge', data: { at, by: stranger } })
      .thenRejected({ code: 'not-the-lead-unit', leadUnit }));

  it('is not worked on before it is acknowledged', () => {
    given(issued).when(report).thenRejected('not-acknowledged');
    given(issued).when(submit).thenRejected('not-acknowledged');
  });
});

describe('An assignment in progress', () => {
  it('needs no second acknowledgement', () => given(issued, acknowledged).when(acknowledge).thenNothing());

  it('reports progress', () =>
    given(issued, acknowledged).when(report).then({ type: 'ProgressReported', data: report.data }));

  it('explains what is slow', () =>
    given(issued, acknowledged)
      .when({ type: 'ReportProgress', data: { ...report.data, slow: 'Số liệu phường' } })
      .thenRejected('slowness-unexplained'));

  it('hands in its result with evidence', () =>
    given(issued, acknowledged).when(submit).then(submittedInTime));

  it('hands in nothing without evidence', () =>
    given(issued, acknowledged)
      .when({ type: 'SubmitResult', data: { ...submit.data, evidence: [] } })
      .thenRejected('evidence-required'));

  it('is in time until 24:00 of its last day and late from then on', () => {
    const lastMoment = '2026-03-13T23:59:59.999+07:00';
    given(issued, acknowledged)
      .when({ type: 'SubmitResult', data: { ...submit.data, at: lastMoment } })
      .then({ type: 'ResultSubmitted', data: { ...submit.data, at: lastMoment, late: false } });
    given(issued, acknowledged)
      .when({ type: 'SubmitResult', data: { ...submit.data, at: midnight } })
      .then({ type: 'ResultSubmitted', data: { ...submit.data, at: midnight, late: true } });
  });

  it('is never late without a deadline', () =>
    given(issuedWithoutDeadline, acknowledged).when(submit).then(submittedInTime));

  it('has nothing to accept or return', () => {
    given(issued, acknowledged).when(acceptIt).thenRejected('nothing-submitted');
    given(issued, acknowledged).when(returnIt(at)).thenRejected('nothing-submitted');
  });
});

describe('A submitted result', () => {
  const submitted = [issued, acknowledged, submittedInTime] as const;

  it('waits for its acceptance', () => {
    given(...submitted)
      .when(submit)
      .thenRejected('awaiting-acceptance');
    given(...submitted)
      .when(report)
      .thenRejected('awaiting-acceptance');
  });

  it('is accepted by the accepting unit', () =>
    given(...submitted)
      .when(acceptIt)
      .then({ type: 'ResultAccepted', data: acceptIt.data }));

  it('is not accepted by those who did it', () =>
    given(...submitted)
      .when({ type: 'AcceptResult', data: { at, by: headOfLead, beyondRequirement: null } })
      .thenRejected('not-the-accepting-unit'));

  it('is returned with the time that was left, to the end of that day', () => {
    const returned = returnIt('2026-03-20T08:00:00+07:00');
    given(...submitted)
      .when(returned)
      .then({
        type: 'ResultReturned',
        data: {
          ...returned.data,
          deadline: { at: '2026-03-23T00:00:00+07:00', text: 'trước ngày 14/3/2026' },
        },
      });
  });

  it('that came late is returned with no new time', () => {
    const late = { ...submittedInTime, data: { ...submittedInTime.data, at: midnight, late: true } };
    const returned = returnIt('2026-03-20T08:00:00+07:00');
    given(issued, acknowledged, late)
      .when(returned)
      .then({ type: 'ResultReturned', data: { ...returned.data, deadline: terms.deadline } });
  });
});

describe('A completed assignment', () => {
  it('changes no more', () => {
    const completed = given(issued, acknowledged, submittedInTime, accepted);
    for (const command of [acknowledge, report, submit, acceptIt, returnIt(at)])
      completed.when(command).thenRejected('already-completed');
  });
});
