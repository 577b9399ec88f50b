import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../api/api-client.ts';
import { absenceSchema, personSchema, unitSchema, wardSchema } from './organisation.schema.ts';

const seldom = { staleTime: 300_000 };
/** Who stands in for whom begins and ends by the clock, without anybody doing anything. */
const byTheClock = { staleTime: 30_000, refetchInterval: 60_000 };

/** Asked before anybody is chosen; does not change while the server runs. */
export const wardQuery = (api: Api) =>
  queryOptions({
    queryKey: ['ward'],
    queryFn: ({ signal }) => api.read('/ward', wardSchema, signal),
    ...seldom,
  });

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
