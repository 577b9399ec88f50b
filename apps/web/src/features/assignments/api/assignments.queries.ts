import { assignmentViewSchema, timelineEntrySchema } from '@dondoc/assignments-contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../../../api/api-client.ts';
import { hasCode, isPassing } from '../../../api/api-trouble.ts';

const pageSchema = z.object({ items: z.array(assignmentViewSchema), next: z.string().nullable() });
const timelineSchema = z.object({ items: z.array(timelineEntrySchema) });
const pageSize = 200;

/** Everything one unit has a part in, most pressing first, page after page. */
export const inboxQuery = (api: Api, unit: string) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'inbox', unit],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      const path = `/assignments?unit=${encodeURIComponent(unit)}&role=any&limit=${pageSize}${cursor}`;
      return api.read(path, pageSchema, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 10_000,
  });

/** `justIssued`: the page may be opened before the read model has the assignment, so "unknown" is asked again. */
export const assignmentQuery = (api: Api, id: string, justIssued = false) =>
  queryOptions({
    queryKey: ['assignments', 'one', id],
    queryFn: ({ signal }) => api.read(`/assignments/${encodeURIComponent(id)}`, assignmentViewSchema, signal),
    refetchInterval: 10_000,
    retryDelay: 1_000,
    retry: (failures, error) =>
      hasCode(error, 'assignment-unknown') ? justIssued && failures < 15 : failures < 2 && isPassing(error),
  });

export const timelineQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['assignments', 'timeline', id],
    queryFn: ({ signal }) =>
      api.read(`/assignments/${encodeURIComponent(id)}/timeline`, timelineSchema, signal),
    refetchInterval: 10_000,
  });
