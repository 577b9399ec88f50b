import type { AssignmentPublished, AssignmentView, PastDeadline } from '@dondoc/assignments-contracts';
import type { Recorded } from '@dondoc/event-sourcing-kernel';

/** The facts behind an assignment as lists and pages show it; status and colour are derived at the instant of asking. */
export type AssignmentCard = Omit<AssignmentView, 'status' | 'colour' | 'shownAt'>;

/** What happens to an assignment after it was issued. */
export type Later = Exclude<Recorded<AssignmentPublished>, { type: 'dondoc.assignment.issued.v1' }>;

/** A miss kept from an earlier deadline is not the present one's. */
const missedUnder = (missedAt: string | null, since: string): string | null =>
  missedAt !== null && Date.parse(missedAt) >= Date.parse(since) ? missedAt : null;

const ended = (
  card: AssignmentCard,
  deadline: PastDeadline['deadline'],
  { type, version, data }: Later,
): PastDeadline => {
  const since = card.deadlineSince ?? card.issuedAt;
  const late = 'late' in data && data.late;
  return {
    deadline,
    since,
    until: data.at,
    endedBy: { type, version },
    missedAt: missedUnder(card.missedAt, since) ?? (late ? deadline.at : null),
  };
};

/** The present deadline, with the one it takes the place of kept; what was done about that one is over. */
export const underDeadline = (
  card: AssignmentCard,
  event: Later,
  deadline: AssignmentCard['deadline'],
): Partial<AssignmentCard> => {
  const { deadline: previous, earlierDeadlines, deadlineHistory } = card;
  if (deadline?.at === previous?.at) return {};
  return {
    deadline,
    deadlineSince: deadline && event.data.at,
    earlierDeadlines: previous ? [...earlierDeadlines, previous] : earlierDeadlines,
    deadlineHistory: previous ? [...deadlineHistory, ended(card, previous, event)] : deadlineHistory,
    missedAt: null,
    escalatedTo: 0,
  };
};
