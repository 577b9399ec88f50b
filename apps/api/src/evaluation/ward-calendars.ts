import { calendarVersion, type WorkingCalendar } from '@dondoc/calendar';
import type { CalendarOf } from '@dondoc/evaluation-projections';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { calendarDecider, calendarStream, type CalendarEvent } from '@dondoc/settings-domain';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';

export type WardCalendars = Readonly<{ present: WorkingCalendar; calendarOf: CalendarOf }>;

/** The ward's calendar in each of its versions: a deadline names the one that planned it. */
@Injectable()
export class CalendarHistory {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async read(): Promise<WardCalendars> {
    const { tenant } = this.settings;
    const events = await this.store.readStream<CalendarEvent>(tenant, calendarStream(tenant));
    let state = calendarDecider.initialState();
    const versions = new Map([[calendarVersion(state.calendar), state.calendar]]);
    for (const event of events) {
      state = calendarDecider.evolve(state, event);
      versions.set(calendarVersion(state.calendar), state.calendar);
    }
    return { present: state.calendar, calendarOf: (version) => versions.get(version) ?? null };
  }
}
