import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../api/api-client.ts';
import { personSchema, unitSchema } from './organisation.schema.ts';

const seldom = { staleTime: 300_000 };

export const peopleQuery = (api: Api) =>
  queryOptions({
    queryKey: ['people'],
    queryFn: ({ signal }) => api.read('/people', z.array(personSchema), signal),
    ...seldom,
  });

export const unitsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['units'],
    queryFn: ({ signal }) => api.read('/units', z.array(unitSchema), signal),
    ...seldom,
  });
