import type { ReportFigures } from '@dondoc/evaluation-reports';
import type { AssignmentFacts } from './assignment-facts.ts';
import { heldAt } from './facts-at.ts';

/** How an assignment stands as a report counts it. */
export type ReportedState = 'doneInTime' | 'doneLate' | 'underWay' | 'overdue';

/** Whatever its last day: a report is on the work that there was, not on what is scored. */
const always = { from: '0000-01-01', to: '9999-12-31' };

/** As the engine counts it: what is confirmed to be nobody's fault is not late. Null: nobody leads it then. */
export const reportedState = (facts: AssignmentFacts, asOf: string): ReportedState | null => {
  const held = facts.leads
    .map(({ unit }) => heldAt(facts, unit, asOf, always))
    .find((each) => each?.fact.role === 'lead');
  if (!held) return null;
  const { fact, isOpen } = held;
  if (fact.accepted) return fact.lateOccurrences > 0 && !fact.objectiveCause ? 'doneLate' : 'doneInTime';
  // Handed in and not accepted yet: the word is with whoever accepts.
  return isOpen || fact.submittedOn !== null ? 'underWay' : 'overdue';
};

/** `line`: what an assignment is counted under. */
export const reportFigures = (
  assignments: readonly Readonly<{ line: string; state: ReportedState }>[],
): readonly ReportFigures[] => {
  const names = [...new Set(assignments.map(({ line }) => line))].toSorted((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  return names.map((name) => {
    const states = assignments.filter(({ line }) => line === name).map(({ state }) => state);
    const count = (state: ReportedState) => states.filter((each) => each === state).length;
    return {
      name,
      assigned: states.length,
      doneInTime: count('doneInTime'),
      doneLate: count('doneLate'),
      underWay: count('underWay'),
      overdue: count('overdue'),
    };
  });
};
