import { due, vietnamPublic2026 } from '@dondoc/calendar';
import type { ParsedDirective } from '@dondoc/directives-contracts';
import { parseDirective, type PlanCalendar } from '@dondoc/directives-domain';
import { parseProblem } from './directive.problem.ts';

const calendar: PlanCalendar = {
  workingDaysAfter: (from, workingDays) => {
    const end = due({ from, workingDays }, vietnamPublic2026);
    return end.outcome === 'due' ? end.lastDay : null;
  },
};

/** Reads a plan's text, when it is shown for review and again when it is issued: both count its duties alike. */
export const readPlanText = (text: string): ParsedDirective => {
  const parsed = parseDirective(text, calendar);
  if (parsed.outcome === 'refused') throw parseProblem(parsed);
  return parsed.directive;
};
