import type { AssignmentView } from '@dondoc/assignments-contracts';

export type InboxLists = Readonly<{
  accepts: boolean;
  todo: readonly AssignmentView[];
  toAccept: readonly AssignmentView[];
  cooperating: readonly AssignmentView[];
  done: readonly AssignmentView[];
}>;

/** One unit's assignments by what they ask of it, each list in the order given. */
export const inboxLists = (assignments: readonly AssignmentView[], unit: string): InboxLists => {
  const isOver = ({ acceptedAt, cancelledAt }: AssignmentView): boolean =>
    acceptedAt !== null || cancelledAt !== null;
  const open = assignments.filter((assignment) => !isOver(assignment));
  const accepting = assignments.filter(({ acceptingUnit }) => acceptingUnit === unit);
  return {
    accepts: accepting.length > 0,
    todo: open.filter(({ leadUnit }) => leadUnit === unit),
    toAccept: accepting.filter(({ submittedAt, acceptedAt }) => submittedAt !== null && acceptedAt === null),
    cooperating: open.filter(
      ({ cooperatingUnits, leadUnit }) => cooperatingUnits.includes(unit) && leadUnit !== unit,
    ),
    done: assignments.filter((assignment) => assignment.leadUnit === unit && isOver(assignment)),
  };
};
