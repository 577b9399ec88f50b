import { calendarViewSchema, ladderViewSchema } from '@dondoc/settings-contracts';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';

/** Changed seldom, and in the open: whoever looks again within a minute sees it. */
const seldom = { staleTime: 30_000 };

export const calendarQuery = (api: Api) =>
  queryOptions({
    queryKey: ['settings', 'calendar'],
    queryFn: ({ signal }) => api.read('/settings/calendar', calendarViewSchema, signal),
    ...seldom,
  });

export const ladderQuery = (api: Api) =>
  queryOptions({
    queryKey: ['settings', 'ladder'],
    queryFn: ({ signal }) => api.read('/settings/ladder', ladderViewSchema, signal),
    ...seldom,
  });
