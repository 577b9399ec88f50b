import type { WorkingCalendar } from './working-calendar.ts';

/** Names a calendar as it stood: what a deadline remembers of what planned it. */
export const calendarVersion = ({ name, version }: Pick<WorkingCalendar, 'name' | 'version'>): string =>
  `${name}+${version}`;
