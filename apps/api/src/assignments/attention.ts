import type { AssignmentView } from '@dondoc/assignments-contracts';

const colourRank: Readonly<Record<AssignmentView['colour'], number>> = {
  'deep-red': 0,
  red: 1,
  amber: 2,
  green: 3,
  none: 4,
};
const endedRank = 5;

/** What needs somebody soonest has the lowest: deepest red before red, what stands still after, what has ended last. */
export const attentionRank = ({
  colour,
  acceptedAt,
  cancelledAt,
}: Pick<AssignmentView, 'colour' | 'acceptedAt' | 'cancelledAt'>): number =>
  (acceptedAt ?? cancelledAt) === null ? colourRank[colour] : endedRank;
