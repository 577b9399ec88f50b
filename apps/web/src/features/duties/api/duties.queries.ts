import { dutyViewSchema } from '@dondoc/assignments-contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../../../api/api-client.ts';
import { hasCode, isPassing } from '../../../api/api-trouble.ts';

const dutiesSchema = z.object({ items: z.array(dutyViewSchema) });
const anyway = { refetchInterval: 30_000 };

export const dutiesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['duties', 'list'],
    queryFn: ({ signal }) => api.read('/duties', dutiesSchema, signal),
    ...anyway,
  });

/** `justIssued`: the page may be opened before the read model has the duty, so "unknown" is asked again. */
export const dutyQuery = (api: Api, id: string, justIssued = false) =>
  queryOptions({
    queryKey: ['duties', 'one', id],
    queryFn: ({ signal }) => api.read(`/duties/${encodeURIComponent(id)}`, dutyViewSchema, signal),
    retryDelay: 1_000,
    retry: (failures, error) =>
      hasCode(error, 'duty-unknown') ? justIssued && failures < 15 : failures < 2 && isPassing(error),
    ...anyway,
  });
