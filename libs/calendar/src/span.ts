import { parseDate, type CivilDate } from './civil-date.ts';
import { dateOf, localMsOf, parseInstant, startOfDay, type Instant } from './instant.ts';
import type { Bilingual } from './working-calendar.ts';

/** How long after `from`; hours may be fractions, days are whole. */
export type Length =
  Readonly<{ workingDays: number }> | Readonly<{ workingHours: number }> | Readonly<{ days: number }>;

/** `from`: a date, or an instant. Hours from a date run from its midnight; days from an instant, from its local date. */
export type Span = Readonly<{ from: CivilDate | Instant }> & Length;

export type ReadSpan =
  | Readonly<{ unit: 'working-days' | 'days'; from: CivilDate; amount: number }>
  | Readonly<{ unit: 'working-hours'; fromLocalMs: number; amountMs: number }>
  | Readonly<{ unit: 'unusable'; because: Bilingual }>;

const unusable = (vi: string, en: string): ReadSpan => ({ unit: 'unusable', because: { vi, en } });

const hourMs = 3_600_000;

export const readSpan = (span: Span): ReadSpan => {
  const start = parseDate(span.from) ? startOfDay(span.from) : parseInstant(span.from);
  if (start === null)
    return unusable(
      `"${span.from}" không phải là ngày (YYYY-MM-DD) hay thời điểm ISO 8601 có múi giờ`,
      `"${span.from}" is neither a date (YYYY-MM-DD) nor an ISO 8601 instant with its offset`,
    );
  if ('workingHours' in span) {
    const amountMs = Math.round(span.workingHours * hourMs);
    return Number.isSafeInteger(amountMs) && amountMs >= 0
      ? { unit: 'working-hours', fromLocalMs: localMsOf(start), amountMs }
      : unusable('số giờ làm việc phải là số không âm', 'working hours must be a number, not negative');
  }
  const [unit, amount] =
    'workingDays' in span ? (['working-days', span.workingDays] as const) : (['days', span.days] as const);
  return Number.isSafeInteger(amount) && amount >= 0
    ? { unit, from: dateOf(start), amount }
    : unusable('số ngày phải là số nguyên không âm', 'days must be a whole number, not negative');
};
