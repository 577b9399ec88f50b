import type { AssignmentCommand } from '../assignment.commands.ts';
import type { ChildTerms } from '../child.events.ts';
import { addDays, localDate } from '../instant.ts';
import type { Actor } from '../vocabulary.ts';
import { evidence, leadUnit, otherUnit } from './assignment.example.ts';

const to = { unit: leadUnit, person: null };

const childTerms = (unit: string, dueAt: string): ChildTerms => ({
  title: 'x',
  leadUnit: unit,
  cooperatingUnits: [],
  acceptingUnit: leadUnit,
  urgency: 'normal',
  coefficient: 1,
  deadline: { at: dueAt, text: null },
});

/** The deadline and the waits that a timer would name, filled in from the state. */
export type Asked = Readonly<{ at: string; dueAt: string; since: string; partDueAt: string }>;

/** What anybody or any timer may ask for at an instant; `may`: whether it would have an effect. */
export type Ask = (asked: Asked, may: (command: AssignmentCommand) => boolean) => AssignmentCommand;

/** Who asks, and what of: read by each command as it needs. */
export type Said = Readonly<{ by: Actor; yes: boolean; unit: string; days: number }>;

/** What brings the work on. */
export const doing: readonly ((said: Said) => Ask)[] = [
  ({ by }) =>
    ({ at }) => ({ type: 'Acknowledge', data: { at, by } }),
  ({ by }) =>
    ({ at }) => ({ type: 'SubmitResult', data: { at, by, summary: 'x', evidence } }),
  ({ by }) =>
    ({ at }) => ({ type: 'AcceptResult', data: { at, by, beyondRequirement: null, quality: 'met' } }),
  ({ by }) =>
    ({ at }) => ({ type: 'ReturnResult', data: { at, by, reason: 'x' } }),
  ({ by }) =>
    ({ at }) => ({
      type: 'ReportProgress',
      data: { at, by, percent: 40, result: 'x', slow: null, cause: null, remedy: null },
    }),
  ({ by, yes, unit, days: more }) =>
    ({ at }) => ({
      type: 'AssignPart',
      data: { at, by, unit, what: 'x', dueAt: yes ? addDays(at, more) : null },
    }),
  ({ by }) =>
    ({ at }) => ({ type: 'DeliverPart', data: { at, by, summary: 'x', evidence } }),
  ({ by, unit }) =>
    ({ at }) => ({ type: 'ConfirmPart', data: { at, by, unit } }),
  ({ by, unit }) =>
    ({ at }) => ({ type: 'ReturnPart', data: { at, by, unit, reason: 'x' } }),
  ({ by }) =>
    ({ at }) => ({
      type: 'AcceptResult',
      data: { at, by, beyondRequirement: null, despiteChildren: 'x' },
    }),
];

/** What changes its course. */
export const steering: readonly ((said: Said) => Ask)[] = [
  ({ by, yes }) =>
    ({ at }) => ({ type: 'Decline', data: { at, by, reason: 'x', ruleBy: yes ? addDays(at, 2) : null } }),
  ({ by, yes }) =>
    ({ at }) => ({ type: 'RuleOnDecline', data: { at, by, upheld: yes, reason: 'x' } }),
  ({ by, days: more }) =>
    ({ at, dueAt }) => ({
      type: 'RequestExtension',
      data: { at, by, deadline: { at: addDays(dueAt, more), text: null }, reason: 'x' },
    }),
  ({ by, yes }) =>
    ({ at }) => ({ type: 'RuleOnExtension', data: { at, by, granted: yes, reason: 'x' } }),
  ({ by, days: more }) =>
    ({ at }) => ({
      type: 'Suspend',
      data: { at, by, condition: 'x', authority: 'x', reviewOn: localDate(addDays(at, more)) },
    }),
  ({ by }) =>
    ({ at }) => ({ type: 'Resume', data: { at, by } }),
  ({ by, yes, unit: toUnit, days: more }) =>
    ({ at, dueAt }) => ({
      type: 'Reassign',
      data: { at, by, toUnit, reason: 'x', deadline: yes ? { at: addDays(dueAt, more), text: null } : null },
    }),
  ({ by, unit: added }) =>
    ({ at }) => ({ type: 'AddCooperatingUnit', data: { at, by, unit: added } }),
  ({ by }) =>
    ({ at }) => ({ type: 'ConfirmObjectiveCause', data: { at, by, document: 'x', cause: 'x' } }),
  ({ by, yes }) =>
    ({ at }) => ({
      type: 'AnswerEscalation',
      data: { at, by, answer: yes ? 'take-over' : 'press-on', note: 'x' },
    }),
  ({ by, yes, days: more }) =>
    ({ at }) => ({
      type: 'SetDeadline',
      data: { at, by, deadline: { at: addDays(at, more), text: null }, reason: yes ? 'x' : null },
    }),
  ({ by }) =>
    ({ at }) => ({ type: 'RequestCorrection', data: { at, by, what: 'x' } }),
  ({ by, yes, unit, days: more }) =>
    ({ at }) => ({
      type: 'Correct',
      data: { at, by, changes: yes ? { acceptingUnit: unit } : { coefficient: more }, reason: null },
    }),
  ({ by }) =>
    ({ at }) => ({ type: 'RefuseCorrection', data: { at, by, reason: 'x' } }),
  ({ by, yes, unit, days: more }) =>
    ({ at }) => ({
      type: 'IssueChild',
      data: { at, by, child: yes ? 'nv-2' : 'nv-3', terms: childTerms(unit, addDays(at, more)) },
    }),
];

export const byTimers: readonly Ask[] = [
  ({ at, dueAt }) => ({ type: 'SendReminder', data: { at, stage: '1-days-before', dueAt, to } }),
  ({ at, dueAt }) => ({ type: 'MarkOverdue', data: { at, dueAt } }),
  ({ at, dueAt }) => ({ type: 'Escalate', data: { at, level: 1, dueAt, to } }),
  ({ at, dueAt }) => ({ type: 'Escalate', data: { at, level: 2, dueAt, to } }),
  ({ at, since }) => ({ type: 'MarkAcknowledgementOverdue', data: { at, since, to } }),
  ({ at, since }) => ({ type: 'MarkAcceptanceOverdue', data: { at, since, to } }),
  ({ at, since }) => ({ type: 'MarkDeclineRulingOverdue', data: { at, since, to } }),
  ({ at, since }) => ({ type: 'RemindOfReview', data: { at, since, to } }),
  ({ at, dueAt }) => ({ type: 'SendReminder', data: { at, stage: 'overdue-1', dueAt, to } }),
  ({ at, dueAt }) => ({
    type: 'ReplanDeadline',
    data: {
      at,
      calendar: 'x',
      deadline: { at: addDays(dueAt, 1), text: null },
      from: { at: dueAt, text: null },
      because: 'x',
    },
  }),
  ({ at, dueAt }) => ({
    type: 'ReplanDeadline',
    data: {
      at,
      calendar: 'x',
      deadline: { at: addDays(dueAt, -1), text: null },
      from: { at: dueAt, text: null },
      because: 'x',
    },
  }),
  ({ at, partDueAt: since }) => ({ type: 'MarkPartOverdue', data: { at, since, unit: otherUnit, to } }),
  ({ at }) => ({
    type: 'MarkPeriodReportMissed',
    data: {
      at,
      since: `${localDate(at).slice(0, 7)}-01T00:00:00+07:00`,
      period: localDate(at).slice(0, 7),
      to,
    },
  }),
  ({ at, since }) => ({ type: 'RecordSystemFault', data: { at, from: since, to: at, what: 'x' } }),
  ({ at }) => ({ type: 'FinishChild', data: { at, child: 'nv-2', outcome: 'completed' } }),
  ({ at }) => ({ type: 'FinishChild', data: { at, child: 'nv-3', outcome: 'cancelled' } }),
];
