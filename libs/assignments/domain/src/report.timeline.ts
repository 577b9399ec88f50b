import type { Terms } from './assignment.state.ts';
import { localDate, type Instant } from './instant.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import type { Stage } from './timeline.ts';

/** Months of Asia/Ho_Chi_Minh as numbers that can be counted on. */
const monthOf = (instant: Instant): number => monthNamed(localDate(instant));
const monthNamed = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const nameOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
const startOf = (month: number): Instant => `${nameOf(month)}-01T00:00:00+07:00`;

/**
 * A duty without an end is reported on in every local month since it reached its unit. After a standstill only the last
 * month that passed is told: a report is owed once, not once for each month that nobody looked.
 */
export const reportStages = (terms: Terms, policy: LadderPolicy, now: Instant): readonly Stage[] => {
  if (terms.recurrence !== 'continuous') return [];
  const first = Math.max(
    monthOf(terms.acknowledgement.since),
    terms.lastReportAt === null ? 0 : monthOf(terms.lastReportAt) + 1,
    terms.missedPeriod === null ? 0 : monthNamed(terms.missedPeriod) + 1,
    monthOf(now) - 1,
  );
  return [
    {
      kind: 'period-report-missed',
      at: startOf(first + 1),
      since: startOf(first),
      period: nameOf(first),
      target: policy.report.else,
    },
  ];
};
