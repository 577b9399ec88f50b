import type { Terms } from './assignment.state.ts';
import { laterOf, localDate, type Instant } from './instant.ts';
import type { LadderPolicy, Rung } from './ladder-policy.ts';
import { endOf, type WorkingTime } from './working-time.ts';

/** `at` null: beyond the calendar. */
export type PlacedRung = Readonly<{ rung: Rung; at: Instant | null }>;

/** From where the rest of a ladder is counted: an instant, and how many of the ladder's days lie behind it. */
type Start = Readonly<{ at: Instant | null; days: number }>;

/** Whoever was reached has the day on which it was; whoever answered has as long as an answer holds. */
const startOf = (terms: Terms, open: readonly Rung[], policy: LadderPolicy, time: WorkingTime): Start => {
  const { heldSince, reachedAt, escalatedTo, urgency } = terms;
  if (heldSince !== null)
    return {
      at: endOf(heldSince, policy.answerHolds[urgency], time),
      days: open[0]?.workingDaysAfter ?? 0,
    };
  const reached = policy.rungs[urgency].find(({ level }) => level === escalatedTo);
  return {
    at: reachedAt === null ? (terms.deadline?.at ?? null) : `${localDate(reachedAt)}T00:00:00+07:00`,
    days: reached?.workingDaysAfter ?? 0,
  };
};

/**
 * The rungs that are left, each at its distance from the deadline, and never nearer to the one before it than the ladder
 * has them: who was reached late, or answered and did nothing, is given the same time as everybody.
 */
export const placeRungs = (
  terms: Terms,
  dueAt: Instant,
  policy: LadderPolicy,
  time: WorkingTime,
): readonly PlacedRung[] => {
  const open = policy.rungs[terms.urgency].filter(({ level }) => level > terms.escalatedTo);
  const start = startOf(terms, open, policy, time);
  const after = (from: Instant | null, days: number): Instant | null =>
    from === null || days <= 0 ? from : time.afterWorkingDays(from, days);
  return open.map((rung) => {
    const byDeadline = after(dueAt, rung.workingDaysAfter);
    const byChain = after(start.at, rung.workingDaysAfter - start.days);
    return { rung, at: byDeadline === null || byChain === null ? null : laterOf(byDeadline, byChain) };
  });
};
