import { endOfLocalDay, lastDayBefore, type Instant } from './instant.ts';
import type { WaitingSpan } from './ladder-policy.ts';

/** Working-day arithmetic, given by whoever holds the calendar. Null: the calendar does not cover that far. */
export type AfterWorkingDays = (from: Instant, days: number) => Instant | null;
/** The same in hours within the offices' working hours. */
export type AfterWorkingHours = (from: Instant, hours: number) => Instant | null;

export type WorkingTime = Readonly<{
  afterWorkingDays: AfterWorkingDays;
  afterWorkingHours: AfterWorkingHours;
}>;

/**
 * When a span that begins at an instant has passed. Hours end at the very moment; days exclude the first and end at 24:00
 * of the last.
 */
export const endOf = (from: Instant, span: WaitingSpan, time: WorkingTime): Instant | null => {
  if ('workingHours' in span) return time.afterWorkingHours(from, span.workingHours);
  const passed = time.afterWorkingDays(from, span.workingDays);
  return passed === null ? null : endOfLocalDay(lastDayBefore(passed));
};
