import { addDays, daySource, isoDate, monthOf, readDay } from './dates.ts';
import type { FormKind } from './deadline-forms.ts';

/** Answers null for a year that the calendar does not cover. */
export type WorkingDaysAfter = (from: string, count: number) => string | null;

/** What a deadline is counted from: the plan's own year and day, and the working days. */
export type PlanDates = Readonly<{
  year: number | null;
  issuedOn: string | null;
  workingDaysAfter: WorkingDaysAfter | null;
}>;

export type DeadlineProblem =
  'invalid-date' | 'no-year' | 'no-issue-date' | 'unknown-basis' | 'no-calendar' | 'start-only' | 'unread';

export type DayOrProblem = Readonly<{ lastDay: string | null; problem: DeadlineProblem | null }>;

type Groups = Readonly<Record<string, string | undefined>>;

const problem = (name: DeadlineProblem): DayOrProblem => ({ lastDay: null, problem: name });
const on = (lastDay: string): DayOrProblem => ({ lastDay, problem: null });

const yearOf = (groups: Groups, dates: PlanDates): number | null =>
  groups['year'] === undefined ? dates.year : Number(groups['year']);

const dayOf = (text: string, dates: PlanDates): DayOrProblem => {
  const day = readDay(text);
  if (!day) return problem('unread');
  const year = day.year ?? dates.year;
  if (year === null) return problem('no-year');
  const iso = isoDate(year, day.month, day.day);
  return iso === null ? problem('invalid-date') : on(iso);
};

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const monthsOf = (first: number, last: number, groups: Groups, dates: PlanDates): DayOrProblem => {
  const year = yearOf(groups, dates);
  if (year === null) return problem('no-year');
  const begins = monthOf(year, first);
  const ends = monthOf(year, last);
  if (!begins || !ends) return problem('invalid-date');
  return on(groups['before'] === undefined ? ends.last : addDays(begins.first, -1));
};

const countedFrom = (basis: string | undefined, dates: PlanDates): DayOrProblem => {
  if (basis === undefined) return problem('unknown-basis');
  const written = new RegExp(daySource).exec(basis);
  if (written) return dayOf(written[0], dates);
  if (!/ban hanh|\bky\b|\bra ke hoach/.test(basis)) return problem('unknown-basis');
  return dates.issuedOn === null ? problem('no-issue-date') : on(dates.issuedOn);
};

// A span in days leaves out its first day; one that ends on a day off ends on the next working day.
const spanFrom = (groups: Groups, dates: PlanDates): DayOrProblem => {
  const start = countedFrom(groups['basis'], dates);
  if (start.lastDay === null) return start;
  const count = Number(groups['count']);
  const last =
    groups['working'] === undefined
      ? dates.workingDaysAfter?.(addDays(start.lastDay, count - 1), 1)
      : dates.workingDaysAfter?.(start.lastDay, count);
  return last ? on(last) : problem('no-calendar');
};

/** The last day that a form of deadline leaves, or why there is none. A day that merely recurs has neither. */
export const resolveForm = (kind: FormKind, groups: Groups, dates: PlanDates): DayOrProblem => {
  if (groups['vague'] !== undefined) return problem('unread');
  switch (kind) {
    case 'before-day': {
      const day = dayOf(groups['day'] ?? '', dates);
      // "Trước 17 giờ ngày D" is still within day D.
      return day.lastDay === null || groups['hour'] !== undefined ? day : on(addDays(day.lastDay, -1));
    }
    case 'through-day':
      return dayOf(groups['day'] ?? '', dates);
    case 'month': {
      const month = Number(groups['month']);
      return monthsOf(month, month, groups, dates);
    }
    case 'quarter': {
      const quarter = quarters[groups['quarter'] ?? ''] ?? 0;
      return monthsOf(quarter * 3 - 2, quarter * 3, groups, dates);
    }
    case 'half-year':
      return groups['half'] === 'dau' ? monthsOf(1, 6, groups, dates) : monthsOf(7, 12, groups, dates);
    case 'year':
      return monthsOf(1, 12, { ...groups, before: undefined }, dates);
    case 'span':
      return spanFrom(groups, dates);
    case 'start-day':
      return problem('start-only');
    case 'recurring-day':
      return { lastDay: null, problem: null };
  }
};
