import { ratingQuotaSchema, ratingViewSchema } from '@dondoc/evaluation-contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../api/api-client.ts';

const ratingListSchema = z.object({ items: z.array(ratingViewSchema) });
const anyway = { refetchInterval: 30_000 };

const asked = (period: string): string => new URLSearchParams({ period }).toString();

export const ratingsQuery = (api: Api, period: string) =>
  queryOptions({
    queryKey: ['ratings', 'list', period],
    queryFn: ({ signal }) => api.read(`/ratings?${asked(period)}`, ratingListSchema, signal),
    ...anyway,
  });

/** How many may be excellent, over what is decided and else proposed. */
export const quotaQuery = (api: Api, period: string) =>
  queryOptions({
    queryKey: ['ratings', 'quota', period],
    queryFn: ({ signal }) => api.read(`/ratings/quota?${asked(period)}`, ratingQuotaSchema, signal),
    ...anyway,
  });
