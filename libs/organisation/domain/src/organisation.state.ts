import type { UnitEstablished } from './organisation.events.ts';

export type Term = Readonly<{ person: string; from: string }>;

export type Unit = Omit<UnitEstablished['data'], 'at'> & Readonly<{ heads: readonly Term[] }>;

export type OrganisationState = Readonly<{ units: Readonly<Record<string, Unit>> }>;

/** Who held the post at that instant: a head on 3 March is who headed the unit that day. Null: nobody did. */
export const headAt = (state: OrganisationState, unit: string, instant: string): string | null =>
  state.units[unit]?.heads.filter(({ from }) => Date.parse(from) <= Date.parse(instant)).at(-1)?.person ??
  null;

/** Units whose head this person was at that instant. */
export const unitsHeadedAt = (state: OrganisationState, person: string, instant: string): readonly string[] =>
  Object.keys(state.units).filter((unit) => headAt(state, unit, instant) === person);
