import type { AssignmentCard } from '@dondoc/assignments-projections';
import type { Appearance } from './assignment-view.ts';
import { attentionRank } from './attention.ts';
import type { AssignmentsAsked } from './list-assignments.dto.ts';

type Part = number | string | null;

/** Where an assignment stands in a list, by the list's own order. What is null stands last, whichever way it is turned. */
export type Place = Readonly<{ key: readonly Part[]; id: string }>;

type Sort = AssignmentsAsked['sort'];

/** An assignment in a list: no whole view is made of what is not on the page. */
export type Listed = Appearance & Readonly<{ card: AssignmentCard }>;

const dueAt = ({ deadline }: AssignmentCard): number | null => deadline && Date.parse(deadline.at);

const keys: Readonly<Record<Sort, (listed: Listed) => readonly Part[]>> = {
  attention: ({ card, colour }) => [
    attentionRank({ colour, acceptedAt: card.acceptedAt, cancelledAt: card.cancelledAt }),
    dueAt(card),
  ],
  deadline: ({ card }) => [dueAt(card)],
  issued: ({ card }) => [Date.parse(card.issuedAt)],
  unit: ({ card }) => [card.leadUnit, dueAt(card)],
  title: ({ card }) => [card.title],
};

export const placeIn = (sort: Sort, listed: Listed): Place => ({
  key: keys[sort](listed),
  id: listed.card.id,
});

const vietnamese = new Intl.Collator('vi', { numeric: true });

const byPart = (a: Part, b: Part): number =>
  typeof a === 'string' && typeof b === 'string' ? vietnamese.compare(a, b) : Number(a) - Number(b);

/** A total order of places of one sort: no two assignments share a place. */
export const byPlace = (order: AssignmentsAsked['order']): ((a: Place, b: Place) => number) => {
  const turn = order === 'asc' ? 1 : -1;
  return (a, b) => {
    for (let index = 0; index < a.key.length; index += 1) {
      const [part, other] = [a.key[index] ?? null, b.key[index] ?? null];
      if (part === null && other === null) continue;
      if (part === null || other === null) return part === null ? 1 : -1;
      const difference = byPart(part, other);
      if (difference !== 0) return turn * Math.sign(difference);
    }
    return a.id < b.id ? -turn : a.id > b.id ? turn : 0;
  };
};
