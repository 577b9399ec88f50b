import { vietnamPublic2026, type WorkingCalendar } from '@dondoc/calendar';
import type { Decider } from '@dondoc/event-sourcing-kernel';
import { decideOn, evolveCalendar } from './calendar.decide.ts';
import type { CalendarCommand, CalendarEvent, CalendarRejection } from './calendar.events.ts';

/** `adopted`: the ward has made the calendar its own; until then it goes by the one that is shipped. */
export type CalendarState = Readonly<{ adopted: boolean; calendar: WorkingCalendar }>;

/** One stream per ward: `calendar/<tenant>`. The first change adopts the shipped calendar whole, then changes it. */
export const calendarDecider: Decider<CalendarState, CalendarCommand, CalendarEvent, CalendarRejection> = {
  initialState: () => ({ adopted: false, calendar: vietnamPublic2026 }),
  decide: (command, { adopted, calendar }) => {
    const decision = decideOn(command, calendar);
    if (adopted || decision.outcome === 'rejected' || decision.events.length === 0) return decision;
    const { at, by } = command.data;
    const adoption: CalendarEvent = { type: 'CalendarAdopted', data: { at, by, base: calendar } };
    return { outcome: 'accepted', events: [adoption, ...decision.events] };
  },
  evolve: ({ calendar }, event) => ({ adopted: true, calendar: evolveCalendar(calendar, event) }),
};

export const calendarStream = (tenant: string): string => `calendar/${tenant}`;
