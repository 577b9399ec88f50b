import {
  noticeListSchema,
  notificationChoicesSchema,
  notificationPageSchema,
  unreadCountSchema,
} from '@dondoc/notifications-contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';

const pageSize = 30;
/** Changes are heard of as they happen; this is for when nothing can be heard. */
const anyway = { refetchInterval: 30_000 };

/** What was told to whoever asks, unread first, page after page. */
export const noticesQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list'],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      return api.read(`/notifications?limit=${pageSize}${cursor}`, notificationPageSchema, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    ...anyway,
  });

export const unreadQuery = (api: Api) =>
  queryOptions({
    queryKey: ['notifications', 'unread'],
    queryFn: ({ signal }) => api.read('/notifications/unread-count', unreadCountSchema, signal),
    ...anyway,
  });

export const choicesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['notifications', 'choices'],
    queryFn: ({ signal }) => api.read('/notifications/choices', notificationChoicesSchema, signal),
    staleTime: 300_000,
  });

export const deadLettersQuery = (api: Api) =>
  queryOptions({
    queryKey: ['notifications', 'dead-letters'],
    queryFn: ({ signal }) => api.read('/notifications/dead-letters', noticeListSchema, signal),
    ...anyway,
  });
