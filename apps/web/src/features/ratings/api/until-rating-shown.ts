import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../../../api/api-client.ts';
import { untilShown } from '../../../api/read-model.ts';
import { ratingQuery } from './rating.query.ts';

const pauseMs = 250;
const attempts = 40;

/** Waits until the page can show a rating as it was left. */
export const untilRatingShown = (
  client: QueryClient,
  api: Api,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<boolean> =>
  untilShown(version, {
    shown: async () =>
      (await client.fetchQuery({ ...ratingQuery(api, id), staleTime: 0, retry: false })).version,
    pause: () => new Promise((resume) => setTimeout(resume, pauseMs)),
    attempts,
  });
