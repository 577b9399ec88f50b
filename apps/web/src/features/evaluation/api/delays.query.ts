import { delayViewSchema } from '@dondoc/assignments-contracts';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';

/** Whom each of some assignments was waiting for; nothing is asked before somebody wants to see it. */
export const delaysQuery = (api: Api, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['assignments', 'delays', ids],
    queryFn: ({ signal }) =>
      Promise.all(
        ids.map(async (id) => ({
          id,
          delay: await api.read(`/assignments/${encodeURIComponent(id)}/delay`, delayViewSchema, signal),
        })),
      ),
    staleTime: 60_000,
  });
