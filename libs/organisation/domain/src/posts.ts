import type { Post } from './organisation.events.ts';
import {
  absenceOver,
  covers,
  unitIn,
  type Absence,
  type OrganisationState,
  type Term,
} from './organisation.state.ts';

const termsAt = (state: OrganisationState, unit: string, instant: string): readonly Term[] =>
  unitIn(state, unit)?.terms.filter((term) => covers(term, instant)) ?? [];

const peopleAt = (state: OrganisationState, unit: string, post: Post, instant: string): readonly string[] =>
  termsAt(state, unit, instant).flatMap((term) => (term.post === post ? term.person : []));

/** Who held the post at that instant: a head on 3 March is who headed the unit that day. Null: nobody did. */
export const headAt = (state: OrganisationState, unit: string, instant: string): string | null =>
  peopleAt(state, unit, 'head', instant).at(-1) ?? null;

export const deputiesAt = (state: OrganisationState, unit: string, instant: string): readonly string[] =>
  peopleAt(state, unit, 'deputy', instant);

export const officersAt = (state: OrganisationState, unit: string, instant: string): readonly string[] =>
  peopleAt(state, unit, 'officer', instant);

/** The absence in force at that instant. Where the head or the deputy has left the post meanwhile, none is. */
export const standInAt = (state: OrganisationState, unit: string, instant: string): Absence | null =>
  Object.values(state.absences).find(
    (absence) =>
      absence.unit === unit &&
      covers({ from: absence.from, until: absenceOver(absence) }, instant) &&
      headAt(state, unit, instant) === absence.person &&
      deputiesAt(state, unit, instant).includes(absence.deputy),
  ) ?? null;

/** Who acts for the unit: its head, and while the head is absent the deputy named for that time. */
export const actingFor = (state: OrganisationState, unit: string, instant: string): string | null =>
  standInAt(state, unit, instant)?.deputy ?? headAt(state, unit, instant);

/** The unit itself, or the nearest above it for which somebody acts. Null: nobody does, up to the top. */
export const answerableUnit = (state: OrganisationState, unit: string, instant: string): string | null => {
  if (actingFor(state, unit, instant) !== null) return unit;
  const parent = unitIn(state, unit)?.parent ?? null;
  return parent === null ? null : answerableUnit(state, parent, instant);
};

/** `onBehalfOf`: the absent head whom this person stands in for. */
export type HeldPost = Readonly<{ unit: string; post: Post; onBehalfOf: string | null }>;

/** Every post that a person holds at that instant, in the order in which the units were established. */
export const postsAt = (state: OrganisationState, person: string, instant: string): readonly HeldPost[] =>
  Object.keys(state.units).flatMap((unit) => {
    const absence = standInAt(state, unit, instant);
    const onBehalfOf = absence?.deputy === person ? absence.person : null;
    return termsAt(state, unit, instant).flatMap((term) =>
      term.person === person ? { unit, post: term.post, onBehalfOf } : [],
    );
  });
