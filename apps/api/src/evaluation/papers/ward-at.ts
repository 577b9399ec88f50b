import {
  compareGlobal,
  type AnyEvent,
  type EventStore,
  type GlobalPosition,
} from '@dondoc/event-sourcing-kernel';
import type { ApiSettings } from '../../api-settings.ts';
import type { Directory } from '../../identity/directory.ts';
import { OrganisationRegister } from '../../organisation/organisation-register.ts';
import { Roster, type RosterNow } from '../../organisation/roster.ts';
import { RuleSetRegister } from '../../rule-sets/rule-set-register.ts';
import { RatingRegister } from '../rating-register.ts';

/** The log as it was at one place in it: what came later is not there. */
export const logUpTo = (store: EventStore, place: GlobalPosition): EventStore => ({
  ...store,
  readStream: async <Event extends AnyEvent>(tenant: string, stream: string, afterVersion?: number) => {
    const events = await store.readStream<Event>(tenant, stream, afterVersion);
    return events.filter(({ global }) => compareGlobal(global, place) <= 0);
  },
});

/** A ward at one place in its log: everything but the names of people, which the directory has as they are now. */
export type WardAt = Readonly<{
  store: EventStore;
  ruleSets: RuleSetRegister;
  ratings: RatingRegister;
  /** Who held which post at an instant. */
  rosterAt: (asOf: string) => Promise<RosterNow>;
}>;

export const wardAt = (
  whole: EventStore,
  place: GlobalPosition,
  directory: Directory,
  settings: Pick<ApiSettings, 'tenant'>,
): WardAt => {
  const store = logUpTo(whole, place);
  const organisation = new OrganisationRegister(store, settings);
  return {
    store,
    ruleSets: new RuleSetRegister(store, settings),
    ratings: new RatingRegister(store, settings),
    rosterAt: (asOf) => new Roster(organisation, directory, () => new Date(asOf)).read(),
  };
};
