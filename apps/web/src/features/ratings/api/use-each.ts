import { ratingChangedSchema, type RatingChanged } from '@dondoc/evaluation-contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { createIntents } from '../../../api/intents.ts';
import { sendIntent } from '../../../api/send-intent.ts';
import { untilRatingShown } from './until-rating-shown.ts';

/** One of many: the rating, what it is called, and what is sent for it. */
export type Each = Readonly<{ id: string; label: string; path: string; body: object; seenVersion?: number }>;
/** `error` null: done. */
export type EachResult = Readonly<{ id: string; label: string; error: unknown }>;

/** Sends one after another and goes on past what is refused; `results` grows as the answers come. */
export const useEach = () => {
  const api = useApi();
  const client = useQueryClient();
  const [intents] = useState(() => createIntents(() => crypto.randomUUID()));
  const [results, setResults] = useState<readonly EachResult[]>([]);
  const mutation = useMutation({
    mutationFn: async (all: readonly Each[]): Promise<void> => {
      setResults([]);
      const changed: RatingChanged[] = [];
      for (const { id, label, ...sending } of all) {
        const error: unknown = await sendIntent(api, intents, {
          schema: ratingChangedSchema,
          ...sending,
        }).then(
          (answer) => {
            changed.push(answer);
            return null;
          },
          (trouble: unknown) => trouble,
        );
        setResults((before) => [...before, { id, label, error }]);
      }
      const last = changed.at(-1);
      if (last) await untilRatingShown(client, api, last);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['ratings'] }),
  });
  return { ...mutation, results };
};
