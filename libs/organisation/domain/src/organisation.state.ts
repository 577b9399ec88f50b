import type { AbsenceDeclared, Post, UnitEstablished } from './organisation.events.ts';

/** `until`: the first instant without; null while nothing has ended it. */
export type Term = Readonly<{ post: Post; person: string; from: string; until: string | null }>;

export type Unit = Omit<UnitEstablished['data'], 'at'> & Readonly<{ terms: readonly Term[] }>;

/** `endedAt`: it was called off or cut short at that instant. */
export type Absence = Omit<AbsenceDeclared['data'], 'at'> & Readonly<{ endedAt: string | null }>;

export type OrganisationState = Readonly<{
  units: Readonly<Record<string, Unit>>;
  absences: Readonly<Record<string, Absence>>;
}>;

type Units = Pick<OrganisationState, 'units'>;

/** By own keys only: ids come from outside. */
export const unitIn = ({ units }: Units, unit: string): Unit | null =>
  Object.hasOwn(units, unit) ? (units[unit] ?? null) : null;

export const absenceIn = ({ absences }: OrganisationState, absence: string): Absence | null =>
  Object.hasOwn(absences, absence) ? (absences[absence] ?? null) : null;

export const isBefore = (a: string, b: string): boolean => Date.parse(a) < Date.parse(b);

/** From its first instant on, until the one that is the first without. */
export const covers = (
  { from, until }: Readonly<{ from: string; until: string | null }>,
  instant: string,
): boolean => !isBefore(instant, from) && (until === null || isBefore(instant, until));

/** The instant from which the absence is over, for one reason or the other. */
export const absenceOver = ({ until, endedAt }: Absence): string =>
  endedAt !== null && isBefore(endedAt, until) ? endedAt : until;
