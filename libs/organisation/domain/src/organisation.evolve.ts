import type { OrganisationEvent, Post } from './organisation.events.ts';
import {
  absenceIn,
  covers,
  isBefore,
  unitIn,
  type OrganisationState,
  type Term,
} from './organisation.state.ts';
import { givesWay } from './posts.decide.ts';

const withTerms = (
  state: OrganisationState,
  unit: string,
  change: (terms: readonly Term[]) => readonly Term[],
): OrganisationState => {
  const known = unitIn(state, unit);
  if (!known) return state;
  return { ...state, units: { ...state.units, [unit]: { ...known, terms: change(known.terms) } } };
};

const endedBy = (term: Term, instant: string): Term =>
  term.until === null || isBefore(instant, term.until) ? { ...term, until: instant } : term;

type Taken = Readonly<{ unit: string; person: string; from: string }>;

const withPost = (state: OrganisationState, { unit, person, from }: Taken, post: Post): OrganisationState =>
  withTerms(state, unit, (terms) => [
    ...terms.map((term) => (givesWay(term, post, person) ? endedBy(term, from) : term)),
    { post, person, from, until: null },
  ]);

export const evolve = (state: OrganisationState, event: OrganisationEvent): OrganisationState => {
  const { type } = event;
  switch (type) {
    case 'UnitEstablished': {
      const { unit, name, aliases, kind, parent } = event.data;
      return {
        ...state,
        units: { ...state.units, [unit]: { unit, name, aliases, kind, parent, terms: [] } },
      };
    }
    case 'HeadAppointed':
      return withPost(state, event.data, 'head');
    case 'DeputyAppointed':
      return withPost(state, event.data, 'deputy');
    case 'OfficerAssigned':
      return withPost(state, event.data, 'officer');
    case 'PostLeft': {
      const { unit, person, from } = event.data;
      return withTerms(state, unit, (terms) =>
        terms.map((term) => (term.person === person && covers(term, from) ? endedBy(term, from) : term)),
      );
    }
    case 'AbsenceDeclared': {
      const { absence, unit, person, deputy, from, until, reason } = event.data;
      const declared = { absence, unit, person, deputy, from, until, reason, endedAt: null };
      const absences = { ...state.absences, [absence]: declared };
      return { ...state, absences };
    }
    case 'AbsenceEnded': {
      const absence = absenceIn(state, event.data.absence);
      if (!absence) return state;
      const ended = { ...absence, endedAt: event.data.at };
      return { ...state, absences: { ...state.absences, [absence.absence]: ended } };
    }
    default:
      return type satisfies never;
  }
};
