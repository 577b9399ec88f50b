import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';

type Danger = UnitEvaluationBody['warning']['assignments'][number];
type Live = Pick<AssignmentView, 'id' | 'deadline'>;

/** `danger`: it is overdue or due soon. `deadline`: the instant that is too late, where it is known. */
export type Deciding = Readonly<{ id: string; deadline: string | null; danger: Danger | null }>;

const ever = '9999-12-31';

/** What is open, due first on top; what has no deadline last. */
export const decidingResults = (
  open: readonly string[],
  dangers: readonly Danger[],
  live: readonly Live[] | null,
): readonly Deciding[] => {
  const rows = open.map((id): Deciding => ({
    id,
    deadline: live?.find((one) => one.id === id)?.deadline?.at ?? null,
    danger: dangers.find(({ assignment }) => assignment === id) ?? null,
  }));
  const dueBy = ({ deadline, danger }: Deciding): number => Date.parse(deadline ?? danger?.dueOn ?? ever);
  return rows.toSorted((a, b) => dueBy(a) - dueBy(b));
};
