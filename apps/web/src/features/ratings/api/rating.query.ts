import { ratingViewSchema } from '@dondoc/evaluation-contracts';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';

export const ratingQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['ratings', 'one', id],
    queryFn: ({ signal }) => api.read(`/ratings/${encodeURIComponent(id)}`, ratingViewSchema, signal),
    refetchInterval: 30_000,
  });
