import { attemptViewSchema } from '@dondoc/assignments-contracts';
import { noticeListSchema } from '@dondoc/notifications-contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../../../api/api-client.ts';

const attemptsSchema = z.object({ items: z.array(attemptViewSchema) });

const about = (id: string, what: string): string => `/assignments/${encodeURIComponent(id)}/${what}`;

/** Who was told what, and what became of it. */
export const noticesQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['assignments', 'notices', id],
    queryFn: ({ signal }) => api.read(about(id, 'notices'), noticeListSchema, signal),
    refetchInterval: 30_000,
  });

/** What was refused: all of it to leaders and inspectors, the own to everybody else. */
export const attemptsQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['assignments', 'attempts', id],
    queryFn: ({ signal }) => api.read(about(id, 'attempts'), attemptsSchema, signal),
    refetchInterval: 60_000,
  });
