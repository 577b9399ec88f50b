import type { AssignmentView } from '@dondoc/assignments-contracts';
import { colourAt, statusAt, type StatusFacts, type WorkingDaysBetween } from '@dondoc/assignments-domain';
import type { AssignmentCard } from '@dondoc/assignments-projections';
import { workingDaysBetween, type WorkingCalendar } from '@dondoc/calendar';

export const workingDaysIn =
  (calendar: WorkingCalendar): WorkingDaysBetween =>
  (from, to) => {
    const count = workingDaysBetween(from, to, calendar);
    return count.outcome === 'counted' ? count.workingDays : null;
  };

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Counts from a day by what is known of the day after it: a list asks of every day on which something was due. */
export const countedOnce = (count: WorkingDaysBetween): WorkingDaysBetween => {
  const known = new Map<string, number | null>();
  return (from, to) => {
    if (from >= to) return count(from, to);
    const days: string[] = [];
    let day = from;
    while (day < to && !known.has(`${day}/${to}`)) {
      days.push(day);
      day = dayAfter(day);
    }
    let counted = day < to ? (known.get(`${day}/${to}`) ?? null) : 0;
    for (const each of days.toReversed()) {
      const one = count(each, dayAfter(each));
      counted = counted === null || one === null ? null : counted + one;
      known.set(`${each}/${to}`, counted);
    }
    return counted;
  };
};

/** What is said of an assignment that depends on the hour. */
export type Appearance = Pick<AssignmentView, 'status' | 'colour'>;

/** How assignments look, all at one instant and by the ward's calendar. */
export const appearancesAt = (
  shownAt: string,
  calendar: WorkingCalendar,
): ((card: AssignmentCard) => Appearance) => {
  const count = countedOnce(workingDaysIn(calendar));
  return (card) => {
    const facts: StatusFacts = {
      recurrence: card.recurrence,
      urgency: card.urgency,
      acknowledgedAt: card.acknowledgedAt,
      submittedAt: card.submittedAt,
      acceptedAt: card.acceptedAt,
      acceptanceOverdueAt: card.acceptanceOverdueAt,
      cancelledAt: card.cancelledAt,
      dueAt: card.deadline?.at ?? null,
      declinedAt: card.decline?.at ?? null,
      suspendedAt: card.suspension?.at ?? null,
    };
    return { status: statusAt(facts, shownAt), colour: colourAt(facts, shownAt, count) };
  };
};

export const viewAt = (card: AssignmentCard, shownAt: string, calendar: WorkingCalendar): AssignmentView => ({
  ...card,
  ...appearancesAt(shownAt, calendar)(card),
  shownAt,
});
