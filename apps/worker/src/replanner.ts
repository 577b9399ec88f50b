import {
  assignmentDecider,
  assignmentStream,
  isFinished,
  type AssignmentEvent,
  type Instant,
  type ReplanDeadline,
} from '@dondoc/assignments-domain';
import { calendarVersion, type WorkingCalendar } from '@dondoc/calendar';
import { fold, handleWith, type EventStore, type Recorded } from '@dondoc/event-sourcing-kernel';
import { readCategoryOf, type StreamHistory } from '@dondoc/event-sourcing-postgres';
import { TransientError } from '@dondoc/messaging-kafka';
import { lookVersion } from '@dondoc/platform-reconciler';
import { recounted } from '@dondoc/settings-application';
import { calendarDecider, calendarStream, type CalendarEvent } from '@dondoc/settings-domain';
import type { Pool } from 'pg';

export type ReplannerOptions = Readonly<{
  pool: Pick<Pool, 'query'>;
  store: EventStore;
  /** Has the workflow of this id look at its assignment and plan anew; one that there is not is left alone. */
  wake: (workflowId: string, version: number) => Promise<void>;
  now: () => Instant;
  pageSize?: number;
}>;

const ladderAdopted = 'dondoc.ladder.adopted.v1';
const ofTheCalendar = 'dondoc.calendar.';
const streamPrefix = assignmentStream('');
const category = streamPrefix.slice(0, -1);
const atOnce = 10;
const actor = 'system:worker';

/** Each state the ward's calendar has been in, by its version; the last is the present one. */
const calendarsOf = async (store: EventStore, tenant: string) => {
  const history = await store.readStream<CalendarEvent>(tenant, calendarStream(tenant));
  const versions = new Map<string, WorkingCalendar>();
  let state = calendarDecider.initialState();
  for (const event of [null, ...history]) {
    if (event) state = calendarDecider.evolve(state, event);
    versions.set(calendarVersion(state.calendar), state.calendar);
  }
  return { present: state.calendar, versions };
};

type Calendars = Awaited<ReturnType<typeof calendarsOf>>;

/**
 * After a change of a ward's calendar, counts every open assignment's deadline anew and moves those that come out
 * otherwise; after that, and after a change of the ladder, has every workflow look again, since rungs and waits may have
 * moved too. May be repeated: a deadline is moved once for each version of the calendar, and a look costs nothing.
 */
export const replanner = ({ pool, store, wake, now, pageSize = 200 }: ReplannerOptions) => {
  const handle = handleWith(store, assignmentDecider);

  const move = async (
    event: Recorded,
    stream: string,
    version: number,
    { data }: Pick<ReplanDeadline, 'data'>,
  ): Promise<number> => {
    const commandId = `replan/${data.calendar}/${stream}`;
    const handled = await handle(
      stream,
      { type: 'ReplanDeadline', data },
      {
        tenant: event.tenant,
        actor,
        commandId,
        causationId: event.id,
        correlationId: event.metadata.correlationId,
      },
    );
    if (handled.outcome === 'done') return Math.max(version, handled.version);
    throw new TransientError(`${stream} could not be re-planned (${handled.outcome}); tried again`);
  };

  const look = async (
    event: Recorded,
    { stream, events }: StreamHistory,
    calendars: Calendars | null,
  ): Promise<void> => {
    const state = fold(assignmentDecider, events as readonly Recorded<AssignmentEvent>[]);
    if (state.status === 'absent' || isFinished(state)) return;
    let version = events.at(-1)?.version ?? 0;
    const { deadline } = state.terms;
    const before = deadline?.calendar === undefined ? undefined : calendars?.versions.get(deadline.calendar);
    const moved = deadline && before && calendars ? recounted(deadline, before, calendars.present) : null;
    if (deadline && moved && calendars) {
      const calendar = calendarVersion(calendars.present);
      const decidedAt = event.metadata.recordedAt;
      const data = { at: now(), calendar, from: deadline, decidedAt, ...moved };
      version = await move(event, stream, version, { data });
    }
    await wake(stream, lookVersion(version, now()));
  };

  /** `alive` is called between pages: a transaction that waits for this must not seem forgotten. */
  return async (event: Recorded, alive: () => Promise<unknown> = async () => undefined): Promise<void> => {
    const counts = event.type.startsWith(ofTheCalendar);
    if (!counts && event.type !== ladderAdopted) return;
    const calendars = counts ? await calendarsOf(store, event.tenant) : null;
    for await (const page of readCategoryOf(pool, event.tenant, category, pageSize)) {
      for (let from = 0; from < page.length; from += atOnce)
        await Promise.all(page.slice(from, from + atOnce).map((history) => look(event, history, calendars)));
      await alive();
    }
  };
};
