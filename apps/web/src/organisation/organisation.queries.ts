import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../api/api-client.ts';
import { absenceSchema, personSchema, unitSchema } from './organisation.schema.ts';

const seldom = { staleTime: 300_000 };
/** Who stands in for whom begins and ends by the clock, without anybody doing anything. */
const byTheClock = { staleTime: 30_000, refetchInterval: 60_000 };

export const peopleQuery = (api: Api) =>
  queryOptions({
    queryKey: ['people'],
    queryFn: ({ signal }) => api.read('/people', z.array(personSchema), signal),
    ...byTheClock,
  });

export const unitsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['units'],
    queryFn: ({ signal }) => api.read('/units', z.array(unitSchema), signal),
    ...seldom,
  });

export const absencesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['absences'],
    queryFn: ({ signal }) => api.read('/organisation/absences', z.array(absenceSchema), signal),
    ...byTheClock,
  });
