import { delayViewSchema } from '@dondoc/assignments-contracts';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';

export const delayQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['assignments', 'delay', id],
    queryFn: ({ signal }) =>
      api.read(`/assignments/${encodeURIComponent(id)}/delay`, delayViewSchema, signal),
    refetchInterval: 60_000,
  });
