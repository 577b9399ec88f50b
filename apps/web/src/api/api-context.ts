import { createContext, useContext } from 'react';
import type { Api } from './api-client.ts';

export const ApiContext = createContext<Api | null>(null);

export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi is called outside ApiContext');
  return api;
};
