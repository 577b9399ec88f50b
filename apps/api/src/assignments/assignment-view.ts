import type { AssignmentView } from '@dondoc/assignments-contracts';
import { colourAt, statusAt, type StatusFacts } from '@dondoc/assignments-domain';
import type { AssignmentCard } from '@dondoc/assignments-projections';
import { vietnamPublic2026, workingDaysBetween } from '@dondoc/calendar';

const workingDays = (from: string, to: string): number | null => {
  const count = workingDaysBetween(from, to, vietnamPublic2026);
  return count.outcome === 'counted' ? count.workingDays : null;
};

/** The card with what depends on the hour. */
export const viewAt = (card: AssignmentCard, shownAt: string): AssignmentView => {
  const facts: StatusFacts = {
    ...card,
    dueAt: card.deadline?.at ?? null,
    declinedAt: card.decline?.at ?? null,
    suspendedAt: card.suspension?.at ?? null,
  };
  return {
    ...card,
    status: statusAt(facts, shownAt),
    colour: colourAt(facts, shownAt, workingDays),
    shownAt,
  };
};
