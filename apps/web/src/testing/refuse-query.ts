import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { ApiError, type Problem } from '../api/api-trouble.ts';

/** What was asked before, and the API refused. */
export const refuseQuery = (client: QueryClient, queryKey: QueryKey, problem: Problem): void => {
  client.setQueryDefaults(queryKey, { retryOnMount: false });
  client
    .getQueryCache()
    .build(client, { queryKey })
    .setState({ status: 'error', error: new ApiError({ kind: 'problem', problem }), fetchStatus: 'idle' });
};
