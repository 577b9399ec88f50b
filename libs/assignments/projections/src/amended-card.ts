import type { PublishedDataOf } from '@dondoc/assignments-contracts';
import { underDeadline, type AssignmentCard, type Later } from './assignment-card.ts';
import { shared } from './shared-card.ts';

type Amending = Extract<
  Later,
  {
    type: `dondoc.assignment.${
      | 'deadline-set'
      | 'deadline-replanned'
      | 'correction-requested'
      | 'corrected'
      | 'correction-refused'
      | 'period-report-missed'
      | 'system-fault-recorded'
      | 'part-assigned'
      | 'part-delivered'
      | 'part-confirmed'
      | 'part-returned'
      | 'part-overdue'
      | 'child-issued'
      | 'child-finished'}.v1`;
  }
>;

/** The ward had moved that deadline before it passed, and we followed only after that. */
const unjustly = (
  { missedAt }: AssignmentCard,
  { decidedAt, previousDeadline }: PublishedDataOf<'dondoc.assignment.deadline-replanned.v1'>,
): boolean => {
  const dueAt = Date.parse(previousDeadline.at);
  return (
    missedAt !== null &&
    decidedAt !== undefined &&
    Date.parse(missedAt) >= dueAt &&
    Date.parse(decidedAt) < dueAt
  );
};

/** What changes of the terms, and what the system notes by itself, leave on the card. */
export const amended = (card: AssignmentCard, event: Amending): Partial<AssignmentCard> => {
  switch (event.type) {
    case 'dondoc.assignment.deadline-set.v1':
      return {
        ...underDeadline(card, event, event.data.deadline),
        // A miss that the new deadline came too late for stays on the card.
        ...(event.data.late && { missedAt: card.missedAt }),
        deadline: event.data.deadline,
      };
    case 'dondoc.assignment.deadline-replanned.v1':
      return {
        ...underDeadline(card, event, event.data.deadline),
        missedAt: unjustly(card, event.data) ? null : card.missedAt,
        deadline: event.data.deadline,
      };
    case 'dondoc.assignment.correction-requested.v1': {
      const { at, what } = event.data;
      return { correctionRequested: { at, what } };
    }
    case 'dondoc.assignment.corrected.v1':
      return {
        ...event.data.changes,
        correctionRequested: null,
        // It was another unit that was late with the acceptance.
        ...(event.data.changes.acceptingUnit !== undefined && { acceptanceOverdueAt: null }),
      };
    case 'dondoc.assignment.correction-refused.v1':
      return { correctionRequested: null };
    case 'dondoc.assignment.period-report-missed.v1':
      return { missedPeriods: [...card.missedPeriods, event.data.period] };
    case 'dondoc.assignment.system-fault-recorded.v1': {
      const { count, milliseconds } = card.systemFaults;
      const lasted = Date.parse(event.data.to) - Date.parse(event.data.from);
      return { systemFaults: { count: count + 1, milliseconds: milliseconds + lasted } };
    }
    default:
      return shared(card, event);
  }
};
