import type { LadderPolicy } from '@dondoc/assignments-domain';
import { calendarVersion, type WorkingCalendar } from '@dondoc/calendar';
import { fold, type AnyEvent, type Decider, type EventStore } from '@dondoc/event-sourcing-kernel';
import { calendarDecider, calendarStream, ladderDecider, ladderStream } from '@dondoc/settings-domain';

/** What a ward plans by at a moment. */
export type WardSettings = Readonly<{
  calendar: WorkingCalendar;
  calendarVersion: string;
  policy: LadderPolicy;
  /** Which of them the ward has decided on itself. */
  adopted: Readonly<{ calendar: boolean; ladder: boolean }>;
  /** When the ward last decided on one of them; absent where it never did. */
  changedAt?: string;
}>;

export type WardSettingsOf = (tenant: string) => Promise<WardSettings>;

type Reader = Pick<EventStore, 'readStream'>;
type Folding<State, Event> = Pick<Decider<State, never, Event, unknown>, 'initialState' | 'evolve'>;

type Followed<State> = Readonly<{ version: number; state: State; changedAt: string | null }>;

/** A ward's stream as the log has it at each call, of which only what is new is read. */
const following = <State, Event extends AnyEvent>(
  store: Reader,
  decider: Folding<State, Event>,
  streamOf: (tenant: string) => string,
) => {
  const known = new Map<string, Followed<State>>();
  return async (tenant: string): Promise<Followed<State>> => {
    const before = known.get(tenant) ?? { version: 0, state: decider.initialState(), changedAt: null };
    const added = await store.readStream<Event>(tenant, streamOf(tenant), before.version);
    const last = added.at(-1);
    const now = {
      version: last?.version ?? before.version,
      state: fold({ ...decider, initialState: () => before.state }, added),
      changedAt: last?.metadata.recordedAt ?? before.changedAt,
    };
    // All of it changes together: of calls that overlap, the last leaves a whole one, at worst an older one.
    known.set(tenant, now);
    return now;
  };
};

const latest = (...instants: readonly (string | null)[]): string | undefined =>
  instants
    .flatMap((instant) => instant ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);

/** Each ward's calendar and ladder from the log itself; a ward that decided nothing goes by what is shipped. */
export const wardSettingsFrom = (store: Reader): WardSettingsOf => {
  const calendarOf = following(store, calendarDecider, calendarStream);
  const ladderOf = following(store, ladderDecider, ladderStream);
  return async (tenant) => {
    const [calendarNow, ladderNow] = await Promise.all([calendarOf(tenant), ladderOf(tenant)]);
    const [ofCalendar, ofLadder] = [calendarNow.state, ladderNow.state];
    const changedAt = latest(calendarNow.changedAt, ladderNow.changedAt);
    return {
      calendar: ofCalendar.calendar,
      calendarVersion: calendarVersion(ofCalendar.calendar),
      policy: ofLadder.policy,
      adopted: { calendar: ofCalendar.adopted, ladder: ofLadder.versions.length > 1 },
      ...(changedAt !== undefined && { changedAt }),
    };
  };
};
