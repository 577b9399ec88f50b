import type { ChildView, PartView } from '@dondoc/assignments-contracts';
import type { AssignmentCard, Later } from './assignment-card.ts';

type Sharing = Extract<
  Later,
  {
    type: `dondoc.assignment.${
      | 'part-assigned'
      | 'part-delivered'
      | 'part-confirmed'
      | 'part-returned'
      | 'part-overdue'
      | 'child-issued'
      | 'child-finished'}.v1`;
  }
>;

const partOf = (
  { parts }: AssignmentCard,
  unit: string,
  change: Partial<PartView>,
): Partial<AssignmentCard> => ({
  parts: parts.map((part) => (part.unit === unit ? { ...part, ...change } : part)),
});

const having = (children: ChildView[]): Partial<AssignmentCard> => ({
  children,
  openChildren: children.filter(({ outcome }) => outcome === null).length,
});

/** What the work of other units leaves on the card: their parts of this assignment, and assignments of their own. */
export const shared = (card: AssignmentCard, event: Sharing): Partial<AssignmentCard> => {
  switch (event.type) {
    case 'dondoc.assignment.part-assigned.v1': {
      const { unit, what, dueAt } = event.data;
      const others = card.parts.filter((part) => part.unit !== unit);
      const part = { unit, what, dueAt, status: 'assigned', deliveredAt: null, overdueAt: null } as const;
      return { parts: [...others, part] };
    }
    case 'dondoc.assignment.part-delivered.v1': {
      const { at, by } = event.data;
      return partOf(card, by.unit, { status: 'delivered', deliveredAt: at });
    }
    case 'dondoc.assignment.part-confirmed.v1':
      return partOf(card, event.data.unit, { status: 'confirmed' });
    case 'dondoc.assignment.part-returned.v1': {
      const { unit, dueAt } = event.data;
      return partOf(card, unit, {
        status: 'returned',
        deliveredAt: null,
        ...(dueAt !== undefined && { dueAt }),
      });
    }
    case 'dondoc.assignment.part-overdue.v1':
      return partOf(card, event.data.unit, { overdueAt: event.data.at });
    case 'dondoc.assignment.child-issued.v1': {
      const { at, child, terms } = event.data;
      const { title, leadUnit } = terms;
      const issued = { id: child, title, leadUnit, issuedAt: at, outcome: null, finishedAt: null };
      return having([...card.children, issued]);
    }
    case 'dondoc.assignment.child-finished.v1': {
      const { at, child, outcome } = event.data;
      return having(
        card.children.map((one) => (one.id === child ? { ...one, outcome, finishedAt: at } : one)),
      );
    }
    default:
      return event satisfies never;
  }
};
