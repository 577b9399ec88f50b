import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { planningOf, shippedSettings, wardSettingsFrom, type Planning } from '@dondoc/settings-application';
import { demonstrationTenants, hurriedPlanning } from './demonstration.planning.ts';

/** What the timelines of a ward are planned by at each moment: the same for workflows and for whoever checks on them. */
export const planningFrom = (
  store: Pick<EventStore, 'readStream'>,
): Readonly<{ planningOf: (tenant: string) => Promise<Planning> }> => {
  const settingsOf = wardSettingsFrom(store);
  return {
    planningOf: async (tenant) => {
      const planning = planningOf(await settingsOf(tenant));
      return tenant.startsWith(demonstrationTenants) ? hurriedPlanning(planning) : planning;
    },
  };
};

/** What a ward plans by that has decided nothing of its own. */
export const planning: Planning = planningOf(shippedSettings);
