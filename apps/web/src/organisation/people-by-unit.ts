import type { Person } from './organisation.schema.ts';

export type UnitPeople = Readonly<{ unit: string; unitName: string; people: readonly Person[] }>;

/** People under their units, units in the order in which they first appear. */
export const peopleByUnit = (people: readonly Person[]): readonly UnitPeople[] =>
  [...new Map(people.map(({ unit, unitName }) => [unit, unitName]))].map(([unit, unitName]) => ({
    unit,
    unitName,
    people: people.filter((person) => person.unit === unit),
  }));
