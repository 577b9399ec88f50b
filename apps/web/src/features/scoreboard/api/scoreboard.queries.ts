import { scoreboardSchema, unitScoreDetailSchema } from '@dondoc/evaluation-projections';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';

export const scoreboardQuery = (api: Api) =>
  queryOptions({
    queryKey: ['scoreboard'],
    queryFn: ({ signal }) => api.read('/scoreboard', scoreboardSchema, signal),
    refetchInterval: 10_000,
  });

/** `asOf`: the instant at which a number was shown, so that what is opened behind it adds up to it; null is now. */
export const unitScoreQuery = (api: Api, unit: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['scoreboard', unit, asOf],
    queryFn: ({ signal }) => {
      const at = asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`;
      return api.read(`/scoreboard/${encodeURIComponent(unit)}${at}`, unitScoreDetailSchema, signal);
    },
    refetchInterval: asOf === null ? 10_000 : false,
  });
