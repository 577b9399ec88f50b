import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { Actor } from '@dondoc/assignments-domain';
import { allowedActions } from './allowed-actions.ts';
import type { CommandForm } from './forms/command-form.ts';
import { commandForms } from './forms/command-forms.ts';

export const bulkActions = ['set-deadline', 'reassign'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** What of the actions for many somebody may do to one. */
export const bulkAllowed = (view: AssignmentView, asking: Actor): readonly BulkAction[] => {
  const allowed = allowedActions(view, asking);
  return bulkActions.filter((action) => allowed.includes(action));
};

/** As for one, but a new lead unit is chosen of all: which it may not be differs from one to the next. */
export const bulkForms: Readonly<Record<BulkAction, CommandForm>> = {
  'set-deadline': commandForms['set-deadline'],
  reassign: {
    ...commandForms.reassign,
    fields: commandForms.reassign.fields.map((field) =>
      field.kind === 'unit' ? { ...field, among: (_, units) => units } : field,
    ),
  },
};

/** The one that asks for most stands for all: where any has a deadline, another needs its reason. */
export const strictest = (views: readonly AssignmentView[]): AssignmentView | undefined =>
  views.find(({ deadline }) => deadline !== null) ?? views[0];
