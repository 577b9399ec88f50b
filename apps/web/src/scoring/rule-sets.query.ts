import { ruleSetViewSchema } from '@dondoc/evaluation-contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../api/api-client.ts';

const listSchema = z.object({ items: z.array(ruleSetViewSchema) });

/** The rule sets that the ward has adopted, and the shipped ones that it has not, to the letter. */
export const ruleSetsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['rule-sets', 'all'],
    queryFn: ({ signal }) => api.read('/rule-sets', listSchema, signal),
    // A change is in the log before it is in what is read.
    refetchInterval: 5_000,
  });
