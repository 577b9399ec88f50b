import { ratingChangedSchema } from '@dondoc/evaluation-contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { createIntents } from '../../../api/intents.ts';
import { sendIntent } from '../../../api/send-intent.ts';
import type { Step } from '../rating-specimens.ts';
import { untilRatingShown } from './until-rating-shown.ts';

export type SentStep = Readonly<{ step: Step; body: object }>;

/** Takes steps of one rating as it was seen, then waits until the page can show what they did. */
export const useRatingStep = (id: string, seenVersion: number) => {
  const api = useApi();
  const client = useQueryClient();
  const [intents] = useState(() => createIntents(() => crypto.randomUUID()));
  return useMutation({
    mutationFn: async ({ step, body }: SentStep): Promise<boolean> => {
      const changed = await sendIntent(api, intents, {
        path: `/ratings/${encodeURIComponent(id)}/${step}`,
        schema: ratingChangedSchema,
        body,
        seenVersion,
      });
      return untilRatingShown(client, api, changed);
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['ratings'] }),
        client.invalidateQueries({ queryKey: ['scoreboard'] }),
      ]),
  });
};
export type RatingStepMutation = ReturnType<typeof useRatingStep>;
