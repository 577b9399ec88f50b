import type { Action } from '../specimens.ts';
import type { CommandForm } from './command-form.ts';
import { rulingForms } from './ruling-forms.ts';
import { termsForms } from './terms-forms.ts';
import { workForms } from './work-forms.ts';

/** A form for every command that the API has for an assignment. */
export const commandForms: Readonly<Record<Action, CommandForm>> = {
  ...workForms,
  ...rulingForms,
  ...termsForms,
};

const dangers = ['decline', 'suspend', 'cancel'] as const;
type Danger = (typeof dangers)[number];

/** What is hard to take back is asked about once more, with what will happen. */
export const isDanger = (action: Action): action is Danger => dangers.some((danger) => danger === action);
