import {
  assignPartSchema,
  confirmPartSchema,
  correctSchema,
  issueChildSchema,
  refuseCorrectionSchema,
  requestCorrectionSchema,
  returnPartSchema,
  setDeadlineSchema,
  urgencySchema,
  type AssignmentView,
} from '@dondoc/assignments-contracts';
import type { Action } from '../specimens.ts';
import { always, type CommandForm, type Field, type Values } from './command-form.ts';

const reason: Field = { kind: 'text', at: ['reason'], label: 'command.field.reason' };
const urgencies = urgencySchema.options.map((value) => ({ value, label: `urgency.${value}` as const }));

const correctable = ({ title, urgency, coefficient, acceptingUnit }: AssignmentView) => ({
  title,
  urgency,
  coefficient,
  acceptingUnit,
});

/** Only what was changed is named. */
const changesOnly = ({ changes = {}, ...rest }: Values, view: AssignmentView): Values => {
  const before: Values = correctable(view);
  return {
    ...rest,
    changes: Object.fromEntries(
      Object.entries(changes ?? {}).filter(([key, value]) => before[key] !== value),
    ),
  };
};

const deliveredParts = ({ parts }: AssignmentView): readonly string[] =>
  parts.filter(({ status }) => status === 'delivered').map(({ unit }) => unit);

const theOnly = (units: readonly string[]): Values => (units.length === 1 ? { unit: units[0] } : {});

const part: Field = { kind: 'unit', at: ['unit'], label: 'command.field.unit', among: deliveredParts };

/** How what was asked for changes, and what of it others do. */
export const termsForms = {
  'set-deadline': {
    schema: setDeadlineSchema,
    fields: [
      { kind: 'deadline', at: ['deadline'], label: 'command.field.newDeadline' },
      { ...reason, optional: (_, { deadline }) => deadline === null },
    ],
  },
  'request-correction': {
    schema: requestCorrectionSchema,
    fields: [{ kind: 'text', at: ['what'], label: 'command.field.correction' }],
  },
  correct: {
    schema: correctSchema,
    fields: [
      { kind: 'text', at: ['changes', 'title'], label: 'command.field.title' },
      { kind: 'choice', at: ['changes', 'urgency'], label: 'inbox.urgency', options: urgencies },
      { kind: 'coefficient', at: ['changes', 'coefficient'], label: 'assignment.coefficient' },
      {
        kind: 'unit',
        at: ['changes', 'acceptingUnit'],
        label: 'assignment.accepting',
        among: (_, units) => units,
      },
      { ...reason, optional: always },
    ],
    initial: (view) => ({ changes: correctable(view) }),
    body: changesOnly,
  },
  'refuse-correction': { schema: refuseCorrectionSchema, fields: [reason] },
  'assign-part': {
    schema: assignPartSchema,
    fields: [
      {
        kind: 'unit',
        at: ['unit'],
        label: 'command.field.unit',
        among: ({ cooperatingUnits, parts }) =>
          cooperatingUnits.filter(
            (unit) => !parts.some((given) => given.unit === unit && given.status === 'confirmed'),
          ),
      },
      { kind: 'text', at: ['what'], label: 'command.field.what' },
      { kind: 'deadline', at: ['deadline'], label: 'command.field.partDeadline', optional: always },
    ],
    initial: ({ cooperatingUnits }) => theOnly(cooperatingUnits),
  },
  'confirm-part': {
    schema: confirmPartSchema,
    fields: [part],
    initial: (view) => theOnly(deliveredParts(view)),
  },
  'return-part': {
    schema: returnPartSchema,
    fields: [part, { ...reason, label: 'action.reason' }],
    initial: (view) => theOnly(deliveredParts(view)),
  },
  'issue-child': {
    schema: issueChildSchema,
    fields: [
      { kind: 'text', at: ['title'], label: 'command.field.title' },
      { kind: 'unit', at: ['leadUnit'], label: 'assignment.lead', among: (_, units) => units },
      {
        kind: 'units',
        at: ['cooperatingUnits'],
        label: 'assignment.cooperating',
        optional: always,
        among: (_, units) => units,
      },
      {
        kind: 'unit',
        at: ['acceptingUnit'],
        label: 'assignment.accepting',
        optional: always,
        among: (_, units) => units,
        blank: 'command.field.acceptingBlank',
      },
      { kind: 'choice', at: ['urgency'], label: 'inbox.urgency', options: urgencies },
      { kind: 'coefficient', at: ['coefficient'], label: 'assignment.coefficient' },
      { kind: 'deadline', at: ['deadline'], label: 'assignment.deadline', optional: always },
    ],
    initial: ({ urgency }) => ({ urgency, coefficient: 1, cooperatingUnits: [] }),
  },
} as const satisfies Partial<Record<Action, CommandForm>>;
