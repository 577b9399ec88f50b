import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { AssignmentState, Terms } from '@dondoc/assignments-domain';

/** The unit that the last rung reached under the present deadline, and whether it has answered. */
export type Reached = Readonly<{ unit: string; answered: boolean }>;

const termsOf = (view: AssignmentView, reached: Reached | null): Terms => ({
  title: view.title,
  leadUnit: view.leadUnit,
  acceptingUnit: view.acceptingUnit,
  issuingUnit: view.issuedBy.unit,
  cooperatingUnits: view.cooperatingUnits,
  urgency: view.urgency,
  coefficient: view.coefficient,
  recurrence: view.recurrence,
  issuedAt: view.issuedAt,
  deadline: view.deadline,
  reassignments: 0,
  extensions: view.extensions,
  extensionRequested: view.extensionRequested && { at: view.shownAt, deadline: view.extensionRequested },
  deadlinesSet: view.deadlineHistory.length + (view.deadline === null ? 0 : 1),
  correctionRequested: view.correctionRequested !== null,
  objectiveCause: view.objectiveCauseAt !== null,
  parts: view.parts.map(({ unit, what, dueAt, status, deliveredAt, overdueAt }) => ({
    unit,
    what,
    dueAt,
    status: status === 'returned' ? 'assigned' : status,
    deliveredAt,
    overdue: overdueAt !== null,
  })),
  children: view.children.map(({ id }) => id),
  openChildren: view.children.filter(({ outcome }) => outcome === null).map(({ id }) => id),
  childTerms: {},
  lastReportAt: view.lastReportAt,
  missedPeriod: view.missedPeriods.at(-1) ?? null,
  faults: [],
  acknowledgement: { since: view.issuedAt, missed: view.acknowledgementOverdueAt !== null },
  reminded: [],
  missed: view.missedAt !== null,
  escalatedTo: view.escalatedTo,
  reached: reached?.unit ?? null,
  reachedAt: null,
  heldSince: null,
});

/** The state behind a card, as far as a person's commands ask for it: what only timers need is left blank. */
export const stateOf = (view: AssignmentView, reached: Reached | null): AssignmentState => {
  const terms = termsOf(view, reached);
  const { suspension, decline, submittedAt } = view;
  const before = view.acknowledgedAt === null ? 'issued' : 'in-progress';
  if (view.acceptedAt !== null) return { status: 'completed', terms };
  if (view.cancelledAt !== null) return { status: 'cancelled', terms };
  if (submittedAt !== null)
    return { status: 'submitted', terms, submittedAt, acceptanceSince: submittedAt, acceptanceMissed: false };
  if (suspension !== null) {
    const { at: since, reviewOn } = suspension;
    return { status: 'suspended', terms, since, before, told: false, reviewOn };
  }
  if (decline === null) return { status: before, terms };
  const { at: since, ruleBy } = decline;
  return decline.upheldAt === null
    ? { status: 'contested', terms, since, before, told: false, ruleBy }
    : { status: 'declined', terms, since };
};
