import type { Absence, Person } from '../../organisation/organisation.schema.ts';

export type AbsenceState = 'inForce' | 'lapsed' | 'ahead' | 'ended' | 'over';

/** `now` in the same order of time as the absence's own instants. */
export const absenceState = (
  { inForce, endedAt, from, until }: Pick<Absence, 'inForce' | 'endedAt' | 'from' | 'until'>,
  now: string,
): AbsenceState => {
  if (inForce) return 'inForce';
  if (endedAt !== null) return 'ended';
  if (Date.parse(now) >= Date.parse(until)) return 'over';
  return Date.parse(now) < Date.parse(from) ? 'ahead' : 'lapsed';
};

/** A leader in person: nobody widens a power that was only lent. */
export const mayOrganise = ({ role, onBehalfOf }: Pick<Person, 'role' | 'onBehalfOf'>): boolean =>
  role === 'leader' && onBehalfOf === undefined;

/** Whoever is back, whoever gives the post back, or a leader; while there is something to end. */
export const mayEnd = (absence: Absence, person: Person, now: string): boolean =>
  ['inForce', 'ahead', 'lapsed'].includes(absenceState(absence, now)) &&
  ([absence.person, absence.deputy].includes(person.person) || mayOrganise(person));

/** What a person is shown: leaders and inspectors everybody's, others their own and their unit's. */
export const absencesFor = (absences: readonly Absence[], person: Person): readonly Absence[] =>
  person.role === 'leader' || person.role === 'inspector'
    ? absences
    : absences.filter(({ unit }) => unit === person.unit);
