import type { SettingsPublished } from '@dondoc/settings-contracts';
import type { CalendarEvent, LadderEvent } from '@dondoc/settings-domain';
import { calendarDocument } from './calendar.document.ts';

/** Domain event → contract event. */
export const publishedCalendarEvent = (event: CalendarEvent): SettingsPublished => {
  switch (event.type) {
    case 'CalendarAdopted': {
      const { base, ...decided } = event.data;
      return { type: 'dondoc.calendar.adopted.v1', data: { ...decided, base: calendarDocument(base) } };
    }
    case 'YearOpened': {
      const { daysOff, workedDays, ...data } = event.data;
      return {
        type: 'dondoc.calendar.year-opened.v1',
        data: { ...data, daysOff: [...daysOff], workedDays: [...workedDays] },
      };
    }
    case 'DayOffAnnounced':
      return { type: 'dondoc.calendar.day-off-announced.v1', data: event.data };
    case 'DayOffWithdrawn':
      return { type: 'dondoc.calendar.day-off-withdrawn.v1', data: event.data };
    case 'WorkingHoursChanged': {
      const spans = event.data.spans.map(([from, to]): [string, string] => [from, to]);
      return { type: 'dondoc.calendar.working-hours-changed.v1', data: { ...event.data, spans } };
    }
    default:
      return event satisfies never;
  }
};

export const publishedLadderEvent = ({ data }: LadderEvent): SettingsPublished => ({
  type: 'dondoc.ladder.adopted.v1',
  data: { ...data, policy: { ...data.policy } },
});
