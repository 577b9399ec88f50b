import { assignmentPublishedSchema } from '@dondoc/assignments-contracts';
import type { Actor, AssignmentEvent, Deadline } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { publishedAssignmentEvent } from './assignment.publication.ts';

const at = '2026-03-02T09:00:00+07:00';
const dueAt = '2026-03-14T00:00:00+07:00';
const by = { person: 'p-03', unit: 'ban-xay-dung-dang' };
const standIn: Actor = { ...by, post: 'deputy', onBehalfOf: 'p-02' };
const counted: Deadline = {
  at: dueAt,
  text: null,
  calendar: 'vn-2026-1',
  span: { from: at, workingDays: 9 },
};
const to = { unit: 'ban-xay-dung-dang', person: null };
const deadline = { at: dueAt, text: null };

const oneOfEach: readonly AssignmentEvent[] = [
  {
    type: 'AssignmentIssued',
    data: {
      at,
      title: 'Tổng hợp dư luận',
      source: { directive: 'vb-1', duty: 1, from: 3, to: 4 },
      leadUnit: 'ban-xay-dung-dang',
      cooperatingUnits: ['mttq'],
      issuedBy: by,
      acceptingUnit: 'ban-thuong-vu',
      urgency: 'flash',
      coefficient: 1.5,
      recurrence: null,
      deadline,
    },
  },
  { type: 'AssignmentAcknowledged', data: { at, by } },
  {
    type: 'ProgressReported',
    data: { at, by, percent: 40, result: 'x', slow: null, cause: null, remedy: null },
  },
  {
    type: 'ResultSubmitted',
    data: { at, by, summary: 'x', evidence: [{ title: 'a', reference: 'b' }], late: false },
  },
  {
    type: 'ResultAccepted',
    data: { at, by, beyondRequirement: { kind: 'scope', grounds: 'x' }, quality: 'good' },
  },
  { type: 'ResultReturned', data: { at, by, reason: 'x', deadline } },
  { type: 'ReminderSent', data: { at, stage: '1-days-before', dueAt, to } },
  { type: 'DeadlineMissed', data: { at, dueAt } },
  { type: 'AssignmentEscalated', data: { at, level: 1, dueAt, to } },
  { type: 'AssignmentDeclined', data: { at, by, reason: 'x', ruleBy: dueAt } },
  { type: 'DeclineUpheld', data: { at, by, reason: null } },
  { type: 'DeclineOverruled', data: { at, by, reason: 'x', deadline } },
  { type: 'DeclineRulingOverdue', data: { at, since: at, to } },
  { type: 'ExtensionRequested', data: { at, by, deadline, reason: 'x' } },
  {
    type: 'ExtensionGranted',
    data: { at, by, deadline, previousDeadline: deadline, count: 1, late: true },
  },
  { type: 'ExtensionRefused', data: { at, by, reason: 'x' } },
  {
    type: 'AssignmentSuspended',
    data: { at, by, condition: 'x', authority: 'y', reviewOn: '2026-03-20' },
  },
  { type: 'AssignmentResumed', data: { at, by, deadline: null } },
  { type: 'SuspensionReviewDue', data: { at, since: at, reviewOn: '2026-03-20', to } },
  {
    type: 'AssignmentReassigned',
    data: { at, by, fromUnit: 'ban-xay-dung-dang', toUnit: 'mttq', reason: 'x', deadline },
  },
  { type: 'CooperatingUnitAdded', data: { at, by, unit: 'mttq' } },
  { type: 'AssignmentCancelled', data: { at, by, reason: 'x', authority: 'y' } },
  { type: 'ObjectiveCauseConfirmed', data: { at, by, document: 'x', cause: 'y' } },
  { type: 'AcknowledgementOverdue', data: { at, since: at, to } },
  { type: 'AcceptanceOverdue', data: { at, since: at, acceptingUnit: 'ban-thuong-vu', to } },
  {
    type: 'EscalationAnswered',
    data: { at, by, level: 1, answer: 'press-on', note: 'x' },
  },
  {
    type: 'DeadlineSet',
    data: { at, by, deadline: counted, previousDeadline: null, reason: null, count: 0, late: false },
  },
  {
    type: 'DeadlineReplanned',
    data: { at, calendar: 'vn-2026-2', deadline: counted, previousDeadline: deadline, because: 'x' },
  },
  { type: 'CorrectionRequested', data: { at, by, what: 'x' } },
  {
    type: 'AssignmentCorrected',
    data: { at, by, changes: { coefficient: 2 }, before: { coefficient: 1.5 }, reason: null },
  },
  { type: 'CorrectionRefused', data: { at, by, reason: 'x' } },
  { type: 'PeriodReportMissed', data: { at, since: at, period: '2026-W10', to } },
  { type: 'SystemFaultRecorded', data: { at, from: at, to: dueAt, what: 'x' } },
  { type: 'PartAssigned', data: { at, by, unit: 'mttq', what: 'x', dueAt } },
  {
    type: 'PartDelivered',
    data: { at, by: standIn, summary: 'x', evidence: [{ title: 'a', reference: 'b' }], late: true },
  },
  { type: 'PartConfirmed', data: { at, by, unit: 'mttq' } },
  { type: 'PartReturned', data: { at, by, unit: 'mttq', reason: 'x' } },
  { type: 'PartOverdue', data: { at, since: at, unit: 'mttq', to } },
  {
    type: 'ChildIssued',
    data: {
      at,
      by: standIn,
      child: 'gv-2',
      terms: {
        title: 'x',
        leadUnit: 'mttq',
        cooperatingUnits: ['van-phong'],
        acceptingUnit: 'ban-xay-dung-dang',
        urgency: 'urgent',
        coefficient: 1,
        deadline: counted,
      },
    },
  },
  { type: 'ChildFinished', data: { at, child: 'gv-2', outcome: 'cancelled' } },
];

const issued: AssignmentEvent = {
  type: 'AssignmentIssued',
  data: {
    at,
    title: 'x',
    source: null,
    leadUnit: 'mttq',
    cooperatingUnits: [],
    issuedBy: standIn,
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline: counted,
    parent: 'gv-1',
    occurrence: { duty: 'dk-1', period: '2026-Q1' },
  },
};

describe('A published assignment event', () => {
  it('is there for every message of the contract', () =>
    expect(oneOfEach.map((event) => publishedAssignmentEvent(event).type).toSorted()).toEqual(
      assignmentPublishedSchema.options.map(({ shape }) => shape.type.value).toSorted(),
    ));

  it.each(oneOfEach.map((event) => [event.type, event] as const))('%s keeps its contract', (_, event) => {
    const published = publishedAssignmentEvent(event);
    expect(assignmentPublishedSchema.parse(published)).toEqual(published);
    expect(published.data).toEqual(event.data);
  });

  it('has a type of its own for every event of the domain', () =>
    expect(new Set(oneOfEach.map((event) => publishedAssignmentEvent(event).type)).size).toBe(
      oneOfEach.length,
    ));

  it('carries who stood in for whom, and what a deadline was counted from', () => {
    const published = publishedAssignmentEvent(issued);
    expect(assignmentPublishedSchema.parse(published)).toEqual({
      type: 'dondoc.assignment.issued.v1',
      data: issued.data,
    });
  });

  it('says why a result was accepted while parts of the work were open', () =>
    expect(
      publishedAssignmentEvent({
        type: 'ResultAccepted',
        data: { at, by, beyondRequirement: null, quality: 'met', despiteChildren: 'Không còn cần' },
      }).data,
    ).toEqual({ at, by, beyondRequirement: null, quality: 'met', despiteChildren: 'Không còn cần' }));

  it('of an acceptance from before quality levels says that there is none', () => {
    const { data } = publishedAssignmentEvent({
      type: 'ResultAccepted',
      data: { at, by, beyondRequirement: null },
    });
    expect(data).toEqual({ at, by, beyondRequirement: null, quality: null });
  });
});

describe('An old message', () => {
  it('from before parents, posts and calendars is read as it is', () => {
    const message = {
      type: 'dondoc.assignment.issued.v1',
      data: oneOfEach[0]?.data,
    };
    expect(assignmentPublishedSchema.parse(message)).toEqual(message);
  });

  it('from before quality levels has none', () =>
    expect(
      assignmentPublishedSchema.parse({
        type: 'dondoc.assignment.result-accepted.v1',
        data: { at, by, beyondRequirement: null },
      }).data,
    ).toEqual({ at, by, beyondRequirement: null, quality: null }));
});
