import { reportListSchema, reportViewSchema } from '@dondoc/evaluation-contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../../../api/api-client.ts';

const directivesSchema = z.array(
  z.object({ id: z.string(), number: z.string().nullable(), title: z.string().nullable() }),
);
const anyway = { refetchInterval: 30_000 };

export const reportsQuery = (api: Api, period: string) =>
  queryOptions({
    queryKey: ['reports', 'list', period],
    queryFn: ({ signal }) =>
      api.read(`/reports?${new URLSearchParams({ period }).toString()}`, reportListSchema, signal),
    ...anyway,
  });

export const reportQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['reports', 'one', id],
    queryFn: ({ signal }) => api.read(`/reports/${encodeURIComponent(id)}`, reportViewSchema, signal),
    ...anyway,
  });

/** The documents that gave work. */
export const directivesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['directives'],
    queryFn: ({ signal }) => api.read('/directives', directivesSchema, signal),
    staleTime: 60_000,
  });
