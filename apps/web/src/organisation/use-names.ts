import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.ts';
import { peopleQuery, unitsQuery } from './organisation.queries.ts';

export type Names = Readonly<{ unit: (id: string) => string; person: (id: string) => string }>;

/** Names of units and people; an id the register does not know stands for itself. */
export const useNames = (): Names => {
  const api = useApi();
  const { data: people = [] } = useQuery(peopleQuery(api));
  const { data: units = [] } = useQuery(unitsQuery(api));
  return {
    unit: (id) => units.find(({ unit }) => unit === id)?.name ?? id,
    person: (id) => people.find(({ person }) => person === id)?.displayName ?? id,
  };
};
