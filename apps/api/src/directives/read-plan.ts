import { due, type WorkingCalendar } from '@dondoc/calendar';
import type { ParsedDirective } from '@dondoc/directives-contracts';
import { parseDirective, type PlanCalendar } from '@dondoc/directives-domain';
import { parseProblem } from './directive.problem.ts';

const countedIn = (calendar: WorkingCalendar): PlanCalendar => ({
  workingDaysAfter: (from, workingDays) => {
    const end = due({ from, workingDays }, calendar);
    return end.outcome === 'due' ? end.lastDay : null;
  },
});

/** Reads a plan's text, when it is shown for review and again when it is issued: both count its duties alike. */
export const readPlanText = (text: string, calendar: WorkingCalendar): ParsedDirective => {
  const parsed = parseDirective(text, countedIn(calendar));
  if (parsed.outcome === 'refused') throw parseProblem(parsed);
  return parsed.directive;
};
