import { vietnamPublic2026 } from './vietnam-public-2026.calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The calendars shipped as data; a tenant may bring its own. */
export const calendars: readonly WorkingCalendar[] = [vietnamPublic2026];

/** Null when no shipped calendar has this name. */
export const calendarNamed = (name: string): WorkingCalendar | null =>
  calendars.find((calendar) => calendar.name === name) ?? null;
