import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-trouble.ts';

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (attempt) => 500 * 2 ** attempt,
        // A machine without a network still reaches its own server, and a failure is shown rather than awaited.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
