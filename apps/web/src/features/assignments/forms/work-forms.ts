import {
  acceptResultSchema,
  deliverPartSchema,
  excessSchema,
  reportProgressSchema,
  resultQualitySchema,
  returnResultSchema,
  submitResultSchema,
} from '@dondoc/assignments-contracts';
import { z } from 'zod';
import type { Action } from '../specimens.ts';
import { always, type CommandForm, type Values } from './command-form.ts';

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isSlow = ({ slow }: Values): boolean => isSaid(slow);
const isBeyond = ({ beyond }: Values): boolean => beyond === true;

/** Of the confirmation only what was confirmed is sent. */
const withoutBeyond = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'beyond'));

const handingIn = {
  fields: [
    { kind: 'text', at: ['summary'], label: 'action.summary' },
    { kind: 'evidence', at: ['evidence'], label: 'action.evidence' },
  ],
  initial: () => ({ evidence: [{}] }),
} as const satisfies Pick<CommandForm, 'fields' | 'initial'>;

/** Commands without anything to fill in. */
const bare: CommandForm = { schema: z.strictObject({}), fields: [] };

/** What brings the work on. */
export const workForms = {
  acknowledge: bare,
  resume: bare,
  'report-progress': {
    schema: reportProgressSchema,
    fields: [
      { kind: 'percent', at: ['percent'], label: 'action.percent' },
      { kind: 'text', at: ['result'], label: 'action.result' },
      { kind: 'text', at: ['slow'], label: 'action.slow', optional: always },
      { kind: 'text', at: ['cause'], label: 'action.cause', shown: isSlow },
      { kind: 'text', at: ['remedy'], label: 'action.remedy', shown: isSlow },
    ],
  },
  'submit-result': { schema: submitResultSchema, ...handingIn },
  'deliver-part': { schema: deliverPartSchema, ...handingIn },
  'accept-result': {
    schema: acceptResultSchema,
    fields: [
      {
        kind: 'choice',
        at: ['quality'],
        label: 'event.quality',
        options: resultQualitySchema.options.map((value) => ({ value, label: `quality.${value}` as const })),
      },
      { kind: 'check', at: ['beyond'], label: 'action.beyond', optional: always },
      {
        kind: 'choice',
        at: ['beyondRequirement', 'kind'],
        label: 'action.excessKind',
        options: excessSchema.shape.kind.options.map((value) => ({
          value,
          label: `excess.${value}` as const,
        })),
        shown: isBeyond,
      },
      { kind: 'text', at: ['beyondRequirement', 'grounds'], label: 'action.grounds', shown: isBeyond },
      {
        kind: 'text',
        at: ['despiteChildren'],
        label: 'command.field.despiteChildren',
        shown: (_, view) => view.openChildren > 0,
      },
    ],
    initial: () => ({ quality: 'met', beyond: false }),
    body: withoutBeyond,
  },
  'return-result': {
    schema: returnResultSchema,
    fields: [{ kind: 'text', at: ['reason'], label: 'action.reason' }],
  },
} as const satisfies Partial<Record<Action, CommandForm>>;
