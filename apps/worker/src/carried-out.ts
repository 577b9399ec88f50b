import { fold, type Recorded } from '@dondoc/event-sourcing-kernel';
import { readCategory } from '@dondoc/event-sourcing-postgres';
import { backoff, isTransient, pause, type Log } from '@dondoc/messaging-kafka';
import { organisationDecider, type OrganisationEvent } from '@dondoc/organisation-domain';
import { uncarriedRules } from '@dondoc/settings-application';
import { ladderDecider, type LadderEvent } from '@dondoc/settings-domain';
import type { Pool } from 'pg';

type Queries = Pick<Pool, 'query'>;

const pageSize = 100;

const statesOf = async <State>(
  pool: Queries,
  category: string,
  stateOf: (events: readonly Recorded[]) => State,
): Promise<ReadonlyMap<string, State>> => {
  const states = new Map<string, State>();
  for await (const page of readCategory(pool, category, pageSize))
    for (const { tenant, events } of page) states.set(tenant, stateOf(events));
  return states;
};

/**
 * Throws, naming them, where a ward's ladder has rules that nothing carries out: people would trust in what never
 * happens. A ward that has no units yet is not asked about its units.
 */
export const requireCarriedOut = async (pool: Queries): Promise<void> => {
  const policies = await statesOf(
    pool,
    'ladder',
    (events) => fold(ladderDecider, events as readonly Recorded<LadderEvent>[]).policy,
  );
  const wards = await statesOf(
    pool,
    'organisation',
    (events) => fold(organisationDecider, events as readonly Recorded<OrganisationEvent>[]).units,
  );
  const troubles = [...new Set([...policies.keys(), ...wards.keys()])].flatMap((tenant) => {
    const policy = policies.get(tenant) ?? ladderDecider.initialState().policy;
    const units = wards.get(tenant) ?? {};
    const knows = Object.keys(units).length === 0 ? null : (unit: string) => Object.hasOwn(units, unit);
    return uncarriedRules(policy, knows).map((rule) => `${tenant}: ladder ${policy.version}, ${rule}`);
  });
  if (troubles.length > 0)
    throw new Error(
      `Rules that nothing carries out: ${troubles.join('; ')}. Adopt a policy without them (dondoc ladder adopt), or establish the units they name.`,
    );
};

/** The same, once the database answers. */
export const carriedOutOnceReachable = async (pool: Queries, log: Log): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await requireCarriedOut(pool);
    } catch (error) {
      if (!isTransient(error)) throw error;
      log.warn({ err: error }, 'the ladder policies cannot be read yet, trying again');
      await pause(backoff(attempt));
    }
  }
};
