import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { Actor, AssignmentCommand } from '@dondoc/assignments-domain';

/** What people do about an assignment, by the name that the API has for it. */
export const actions = [
  'acknowledge',
  'submit-result',
  'report-progress',
  'accept-result',
  'return-result',
  'rule-on-decline',
  'rule-on-extension',
  'answer-escalation',
  'deliver-part',
  'confirm-part',
  'return-part',
  'correct',
  'refuse-correction',
  'resume',
  'set-deadline',
  'reassign',
  'request-extension',
  'request-correction',
  'assign-part',
  'issue-child',
  'add-cooperating-unit',
  'confirm-objective-cause',
  'suspend',
  'decline',
  'cancel',
] as const;
export type Action = (typeof actions)[number];

type Asking = Readonly<{
  at: string;
  by: Actor;
  view: AssignmentView;
  /** Later than any deadline of the assignment. */
  later: string;
  /** Plays no part in the assignment yet. */
  newcomer: string;
}>;
type Specimens = (asking: Asking) => readonly AssignmentCommand[];

const somethingSaid = 'x';
const deadlineAt = (at: string) => ({ at, text: null });
const evidence = [{ title: somethingSaid, reference: somethingSaid }];

/** Each action as the decider would be asked, filled in as well as it can be: what is refused even so is not to be done now. */
export const specimens: Readonly<Record<Action, Specimens>> = {
  acknowledge: ({ at, by }) => [{ type: 'Acknowledge', data: { at, by } }],
  'report-progress': ({ at, by }) => [
    {
      type: 'ReportProgress',
      data: { at, by, percent: 0, result: somethingSaid, slow: null, cause: null, remedy: null },
    },
  ],
  'submit-result': ({ at, by }) => [
    { type: 'SubmitResult', data: { at, by, summary: somethingSaid, evidence } },
  ],
  'accept-result': ({ at, by }) => [
    { type: 'AcceptResult', data: { at, by, beyondRequirement: null, despiteChildren: somethingSaid } },
  ],
  'return-result': ({ at, by }) => [{ type: 'ReturnResult', data: { at, by, reason: somethingSaid } }],
  decline: ({ at, by }) => [{ type: 'Decline', data: { at, by, reason: somethingSaid, ruleBy: null } }],
  'rule-on-decline': ({ at, by }) => [
    { type: 'RuleOnDecline', data: { at, by, upheld: true, reason: somethingSaid } },
  ],
  'request-extension': ({ at, by, later }) => [
    { type: 'RequestExtension', data: { at, by, deadline: deadlineAt(later), reason: somethingSaid } },
  ],
  'rule-on-extension': ({ at, by }) => [
    { type: 'RuleOnExtension', data: { at, by, granted: false, reason: somethingSaid } },
  ],
  suspend: ({ at, by, later }) => [
    {
      type: 'Suspend',
      data: { at, by, condition: somethingSaid, authority: somethingSaid, reviewOn: later.slice(0, 10) },
    },
  ],
  resume: ({ at, by }) => [{ type: 'Resume', data: { at, by } }],
  reassign: ({ at, by, later, newcomer }) => [
    {
      type: 'Reassign',
      data: { at, by, toUnit: newcomer, reason: somethingSaid, deadline: deadlineAt(later) },
    },
  ],
  'add-cooperating-unit': ({ at, by, newcomer }) => [
    { type: 'AddCooperatingUnit', data: { at, by, unit: newcomer } },
  ],
  cancel: ({ at, by }) => [
    { type: 'Cancel', data: { at, by, reason: somethingSaid, authority: somethingSaid } },
  ],
  'confirm-objective-cause': ({ at, by }) => [
    { type: 'ConfirmObjectiveCause', data: { at, by, document: somethingSaid, cause: somethingSaid } },
  ],
  'answer-escalation': ({ at, by }) => [
    { type: 'AnswerEscalation', data: { at, by, answer: 'press-on', note: somethingSaid } },
  ],
  'set-deadline': ({ at, by, later }) => [
    { type: 'SetDeadline', data: { at, by, deadline: deadlineAt(later), reason: somethingSaid } },
  ],
  'request-correction': ({ at, by }) => [
    { type: 'RequestCorrection', data: { at, by, what: somethingSaid } },
  ],
  correct: ({ at, by, view }) => [
    {
      type: 'Correct',
      data: { at, by, changes: { title: view.title + somethingSaid }, reason: somethingSaid },
    },
  ],
  'refuse-correction': ({ at, by }) => [
    { type: 'RefuseCorrection', data: { at, by, reason: somethingSaid } },
  ],
  'assign-part': ({ at, by, view, later }) =>
    view.cooperatingUnits.map((unit) => ({
      type: 'AssignPart',
      data: { at, by, unit, what: somethingSaid, dueAt: later },
    })),
  'deliver-part': ({ at, by }) => [
    { type: 'DeliverPart', data: { at, by, summary: somethingSaid, evidence } },
  ],
  'confirm-part': ({ at, by, view }) =>
    view.parts.map(({ unit }) => ({ type: 'ConfirmPart', data: { at, by, unit } })),
  'return-part': ({ at, by, view }) =>
    view.parts.map(({ unit }) => ({ type: 'ReturnPart', data: { at, by, unit, reason: somethingSaid } })),
  'issue-child': ({ at, by, newcomer }) => [
    {
      type: 'IssueChild',
      data: {
        at,
        by,
        child: newcomer,
        terms: {
          title: somethingSaid,
          leadUnit: newcomer,
          cooperatingUnits: [],
          acceptingUnit: by.unit,
          urgency: 'normal',
          coefficient: 1,
          deadline: null,
        },
      },
    },
  ],
};
