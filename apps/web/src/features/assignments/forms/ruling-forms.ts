import {
  addCooperatingUnitSchema,
  answerEscalationSchema,
  cancelSchema,
  confirmObjectiveCauseSchema,
  declineSchema,
  escalationReplySchema,
  reassignSchema,
  requestExtensionSchema,
  ruleOnDeclineSchema,
  ruleOnExtensionSchema,
  suspendSchema,
} from '@dondoc/assignments-contracts';
import type { Action } from '../specimens.ts';
import { always, type CommandForm, type Field } from './command-form.ts';

const reason: Field = { kind: 'text', at: ['reason'], label: 'command.field.reason' };
const authority: Field = { kind: 'line', at: ['authority'], label: 'command.field.authority' };

/** What a unit asks for, how it is ruled on, and what others than the doer do. */
export const rulingForms = {
  decline: { schema: declineSchema, fields: [reason] },
  'rule-on-decline': {
    schema: ruleOnDeclineSchema,
    fields: [
      {
        kind: 'choice',
        at: ['upheld'],
        label: 'command.field.upheld',
        options: [
          { value: true, label: 'command.field.upheldYes' },
          { value: false, label: 'command.field.upheldNo' },
        ],
      },
      { ...reason, optional: ({ upheld }) => upheld !== false },
    ],
  },
  'request-extension': {
    schema: requestExtensionSchema,
    fields: [{ kind: 'deadline', at: ['deadline'], label: 'command.field.deadlineAsked' }, reason],
  },
  'rule-on-extension': {
    schema: ruleOnExtensionSchema,
    fields: [
      {
        kind: 'choice',
        at: ['granted'],
        label: 'command.field.granted',
        options: [
          { value: true, label: 'command.field.grantedYes' },
          { value: false, label: 'command.field.grantedNo' },
        ],
      },
      { ...reason, optional: ({ granted }) => granted !== false },
    ],
  },
  suspend: {
    schema: suspendSchema,
    fields: [
      { kind: 'text', at: ['condition'], label: 'command.field.condition' },
      authority,
      { kind: 'date', at: ['reviewOn'], label: 'command.field.reviewOn' },
    ],
  },
  reassign: {
    schema: reassignSchema,
    fields: [
      {
        kind: 'unit',
        at: ['toUnit'],
        label: 'command.field.toUnit',
        among: ({ leadUnit }, units) => units.filter((unit) => unit !== leadUnit),
      },
      reason,
      { kind: 'deadline', at: ['deadline'], label: 'command.field.newDeadline', optional: always },
    ],
  },
  'add-cooperating-unit': {
    schema: addCooperatingUnitSchema,
    fields: [
      {
        kind: 'unit',
        at: ['unit'],
        label: 'command.field.unit',
        among: ({ leadUnit, cooperatingUnits }, units) =>
          units.filter((unit) => unit !== leadUnit && !cooperatingUnits.includes(unit)),
      },
    ],
  },
  cancel: { schema: cancelSchema, fields: [reason, authority] },
  'confirm-objective-cause': {
    schema: confirmObjectiveCauseSchema,
    fields: [
      { kind: 'line', at: ['document'], label: 'command.field.document' },
      { kind: 'text', at: ['cause'], label: 'command.field.objectiveCause' },
    ],
  },
  'answer-escalation': {
    schema: answerEscalationSchema,
    fields: [
      {
        kind: 'choice',
        at: ['answer'],
        label: 'command.field.answer',
        options: escalationReplySchema.options.map((value) => ({ value, label: `reply.${value}` as const })),
      },
      { kind: 'text', at: ['note'], label: 'command.field.note' },
    ],
  },
} as const satisfies Partial<Record<Action, CommandForm>>;
