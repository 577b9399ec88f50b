import { calendars, due } from '@dondoc/calendar';
import { parseDirective } from '@dondoc/directives-domain';

const [calendar] = calendars;

/** Parses with the shipped calendar: spans of working days become dates where it covers them. */
export const parseExtracted = (lines: readonly string[]): ReturnType<typeof parseDirective> =>
  parseDirective(lines, {
    workingDaysAfter: (from, workingDays) => {
      if (!calendar) return null;
      const found = due({ from, workingDays }, calendar);
      return found.outcome === 'due' ? found.lastDay : null;
    },
  });
