import {
  unitComparisonSchema,
  waitsSchema,
  whatIfSchema,
  type WhatIfRequest,
} from '@dondoc/evaluation-projections';
import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';
import { askedAddress, asking, type Asked } from '../../../scoring/asked.ts';
import { comparing, type Compared } from '../../../scoring/compared.ts';

/** What made the difference between two evaluations of a unit. */
export const comparisonQuery = (api: Api, unit: string, compared: Compared) => {
  const path = comparing(`/evaluation/units/${encodeURIComponent(unit)}/compare`, compared);
  return queryOptions({
    queryKey: ['scoreboard', 'compare', path],
    queryFn: ({ signal }) => api.read(path, unitComparisonSchema, signal),
  });
};

/** How far every unit's work had come and whom it waited for, in one answer. */
export const waitsQuery = (api: Api, asked: Asked) =>
  queryOptions({
    queryKey: ['scoreboard', 'waits', askedAddress(asked)],
    queryFn: ({ signal }) => api.read(asking('/evaluation/waits', asked), waitsSchema, signal),
    staleTime: 30_000,
  });

/** Nothing is stored by it, so it may be sent again as it is. */
export const whatIfAsked = (api: Api) =>
  mutationOptions({
    mutationFn: (body: WhatIfRequest) => api.send('/evaluation/what-if', whatIfSchema, { body }),
  });
