import type { AssignmentView } from '@dondoc/assignments-contracts';
import { assignmentDecider, type Actor } from '@dondoc/assignments-domain';
import { stateOf, type Reached } from './assignment-state.ts';
import { actions, specimens, type Action } from './specimens.ts';

export type Move =
  | 'completed'
  | 'cancelled'
  | 'acceptance'
  | 'suspended'
  | 'ruling'
  | 'reassignment'
  | 'acknowledgement'
  | 'work';

/** Whose move it is. */
export const waitingFor = (view: AssignmentView): Readonly<{ what: Move; unit: string }> => {
  const { leadUnit, acceptingUnit, issuedBy, decline } = view;
  if (view.acceptedAt !== null) return { what: 'completed', unit: leadUnit };
  if (view.cancelledAt !== null) return { what: 'cancelled', unit: issuedBy.unit };
  if (view.submittedAt !== null) return { what: 'acceptance', unit: acceptingUnit };
  if (view.suspension !== null) return { what: 'suspended', unit: issuedBy.unit };
  if (decline !== null)
    return { what: decline.upheldAt === null ? 'ruling' : 'reassignment', unit: issuedBy.unit };
  return { what: view.acknowledgedAt === null ? 'acknowledgement' : 'work', unit: leadUnit };
};

const never = '9999-12-31T00:00:00+07:00';
/** No unit has this id. */
const nobody = 'x';

/** What somebody in this post of this unit can do now, by the rules of the domain itself. The API decides all the same. */
export const allowedActions = (
  view: AssignmentView,
  { person, unit, post, onBehalfOf }: Actor,
  reached: Reached | null = null,
): readonly Action[] => {
  const state = stateOf(view, reached);
  const by: Actor = { person, unit, ...(post && { post }), ...(onBehalfOf && { onBehalfOf }) };
  return actions.filter((action) =>
    specimens[action]({ at: view.shownAt, by, view, later: never, newcomer: nobody }).some((command) => {
      const decision = assignmentDecider.decide(command, state);
      return decision.outcome === 'accepted' && decision.events.length > 0;
    }),
  );
};

type Waits = (view: AssignmentView, reached: Reached | null) => boolean;

/** Of what can be done, what somebody waits for; all else is done when there is a reason. */
const isWaitedFor: Readonly<Partial<Record<Action, Waits>>> = {
  acknowledge: () => true,
  'submit-result': () => true,
  'report-progress': () => true,
  'accept-result': () => true,
  'return-result': () => true,
  'rule-on-decline': () => true,
  'rule-on-extension': () => true,
  'answer-escalation': (_, reached) => reached !== null && !reached.answered,
  'deliver-part': () => true,
  'confirm-part': () => true,
  'return-part': () => true,
  correct: ({ correctionRequested }) => correctionRequested !== null,
  'refuse-correction': () => true,
  resume: () => true,
  'set-deadline': ({ deadline }) => deadline === null,
  reassign: ({ decline }) => decline !== null,
};

export type Split = Readonly<{ main: readonly Action[]; others: readonly Action[] }>;

export const splitActions = (
  allowed: readonly Action[],
  view: AssignmentView,
  reached: Reached | null,
): Split => {
  const isMain = (action: Action) => isWaitedFor[action]?.(view, reached) ?? false;
  return { main: allowed.filter(isMain), others: allowed.filter((action) => !isMain(action)) };
};
