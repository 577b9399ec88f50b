import { assignmentPublishedSchema } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { publishedAssignmentEvent } from './assignment.publication.ts';

const at = '2026-03-02T09:00:00+07:00';
const dueAt = '2026-03-14T00:00:00+07:00';
const by = { person: 'p-03', unit: 'ban-xay-dung-dang' };
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
];

describe('A published assignment event', () => {
  it.each(oneOfEach.map((event) => [event.type, event] as const))('%s keeps its contract', (_, event) => {
    const published = publishedAssignmentEvent(event);
    expect(assignmentPublishedSchema.parse(published)).toEqual(published);
    expect(published.data).toEqual(event.data);
  });

  it('has a type of its own for every event of the domain', () =>
    expect(new Set(oneOfEach.map((event) => publishedAssignmentEvent(event).type)).size).toBe(
      oneOfEach.length,
    ));

  it('of an acceptance from before quality levels says that there is none', () => {
    const { data } = publishedAssignmentEvent({
      type: 'ResultAccepted',
      data: { at, by, beyondRequirement: null },
    });
    expect(data).toEqual({ at, by, beyondRequirement: null, quality: null });
  });
});

describe('A message from before quality levels', () => {
  it('is still read', () =>
    expect(
      assignmentPublishedSchema.parse({
        type: 'dondoc.assignment.result-accepted.v1',
        data: { at, by, beyondRequirement: null },
      }).data,
    ).toEqual({ at, by, beyondRequirement: null, quality: null }));
});
