import type { AssignmentCard } from '@dondoc/assignments-projections';
import type { Report } from '@dondoc/evaluation-contracts';

/** What was said of one assignment in the period. */
export type Told = Readonly<{
  title: string;
  result: string | null;
  progress: Readonly<{
    result: string;
    slow: string | null;
    cause: string | null;
    remedy: string | null;
  }> | null;
}>;

type State = 'doneInTime' | 'doneLate' | 'underWay' | 'overdue';

const stateOf = ({ acceptedAt, missedAt, deadline }: AssignmentCard, asOf: string): State => {
  if (acceptedAt !== null) return missedAt === null ? 'doneInTime' : 'doneLate';
  return deadline !== null && Date.parse(deadline.at) <= Date.parse(asOf) ? 'overdue' : 'underWay';
};

export const figuresOf = (
  cards: readonly AssignmentCard[],
  lineOf: (card: AssignmentCard) => string,
  asOf: string,
): Report['figures'] => {
  const names = [...new Set(cards.map(lineOf))].toSorted((a, b) => a.localeCompare(b, 'vi'));
  return names.map((name) => {
    const states = cards.filter((card) => lineOf(card) === name).map((card) => stateOf(card, asOf));
    const count = (state: State) => states.filter((each) => each === state).length;
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

export const sectionsOf = (told: readonly Told[], cards: readonly AssignmentCard[]): Report['sections'] => {
  const said = (of: (one: Told) => string | null | undefined) =>
    told.flatMap((one) => {
      const text = of(one);
      return text ? [{ about: one.title, text }] : [];
    });
  const done = cards.filter(({ acceptedAt }) => acceptedAt !== null).length;
  return {
    progress: [{ about: null, text: `Đã hoàn thành ${done}/${cards.length} nhiệm vụ.` }],
    results: said(({ result, progress }) => result ?? progress?.result),
    slow: said(({ progress }) => progress?.slow),
    causes: said(({ progress }) => progress?.cause),
    remedies: said(({ progress }) => progress?.remedy),
  };
};
