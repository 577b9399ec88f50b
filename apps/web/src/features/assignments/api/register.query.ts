import { assignmentViewSchema } from '@dondoc/assignments-contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../../../api/api-client.ts';
import { addressOf, type RegisterFilter } from '../register-filter.ts';

const registerPageSchema = z.object({
  items: z.array(assignmentViewSchema),
  next: z.string().nullable(),
  total: z.int().nonnegative(),
});

/** One page of the list that a filter asks for. */
export const registerQuery = (api: Api, filter: RegisterFilter) => {
  const address = addressOf(filter).toString();
  return queryOptions({
    queryKey: ['assignments', 'register', address],
    queryFn: ({ signal }) =>
      api.read(`/assignments${address === '' ? '' : `?${address}`}`, registerPageSchema, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
};
