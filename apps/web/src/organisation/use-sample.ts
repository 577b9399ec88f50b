import { useQuery } from '@tanstack/react-query';
import { createApi } from '../api/api-client.ts';
import { wardQuery } from './organisation.queries.ts';

const anonymous = createApi(null);

/** Whether what is seen is made up. Needs nobody to have been chosen. */
export const useSample = (): boolean => useQuery(wardQuery(anonymous)).data?.sample ?? false;
