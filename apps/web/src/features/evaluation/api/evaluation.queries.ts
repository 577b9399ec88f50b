import { comparisonSchema } from '@dondoc/evaluation-projections';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../../../api/api-client.ts';

export type Compared = Readonly<{
  period: string | null;
  from: string | null;
  to: string | null;
  by: 'asOf' | 'knownAt';
}>;

/** What made the difference between two instants. */
export const comparisonQuery = (api: Api, unit: string, { period, from, to, by }: Compared) => {
  const address = new URLSearchParams({ by });
  if (period !== null) address.set('period', period);
  if (from !== null) address.set('from', from);
  if (to !== null) address.set('to', to);
  return queryOptions({
    queryKey: ['scoreboard', 'compare', unit, address.toString()],
    queryFn: ({ signal }) =>
      api.read(
        `/evaluation/units/${encodeURIComponent(unit)}/compare?${address.toString()}`,
        comparisonSchema,
        signal,
      ),
  });
};

const ruleSetsSchema = z.object({ items: z.array(z.object({ ruleSet: z.string() })) });

export const ruleSetsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['rule-sets'],
    queryFn: ({ signal }) => api.read('/rule-sets', ruleSetsSchema, signal),
    staleTime: 300_000,
  });
