import type { AssignmentView } from '@dondoc/assignments-contracts';

/** The facts behind an assignment as lists and pages show it; status and colour are derived at the instant of asking. */
export type AssignmentCard = Omit<AssignmentView, 'status' | 'colour' | 'shownAt'>;

/** The present deadline, with the one it takes the place of kept; what was done about that one is over. */
export const underDeadline = (
  { deadline: previous, earlierDeadlines }: AssignmentCard,
  deadline: AssignmentCard['deadline'],
): Partial<AssignmentCard> =>
  deadline?.at === previous?.at
    ? {}
    : {
        deadline,
        earlierDeadlines: previous ? [...earlierDeadlines, previous] : earlierDeadlines,
        missedAt: null,
        escalatedTo: 0,
      };
