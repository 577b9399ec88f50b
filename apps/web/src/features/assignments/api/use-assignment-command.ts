import { commandResultSchema } from '@dondoc/assignments-contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { isPassing } from '../../../api/api-trouble.ts';
import { createIntents } from '../../../api/intents.ts';
import { sendIntent } from '../../../api/send-intent.ts';
import type { Action } from '../specimens.ts';
import { assignmentQuery, timelineQuery } from './assignments.queries.ts';
import { untilShown } from '../../../api/read-model.ts';

export type SentCommand = Readonly<{ path: Action; body: object }>;

export type Outcome = Readonly<{ version: number; shown: boolean }>;

const pauseMs = 250;
const attempts = 40;

/** Sends commands about one assignment as it was seen, then waits until the page can show what they did. */
export const useAssignmentCommand = (id: string, seenVersion: number) => {
  const api = useApi();
  const client = useQueryClient();
  const [intents] = useState(() => createIntents(() => crypto.randomUUID()));
  const [recorded, setRecorded] = useState<number | null>(null);

  const shown = async (): Promise<number> => {
    const [view, timeline] = await Promise.all([
      client.fetchQuery({ ...assignmentQuery(api, id), staleTime: 0, retry: false }),
      client.fetchQuery({ ...timelineQuery(api, id), staleTime: 0, retry: false }),
    ]);
    return Math.min(view.version, timeline.items.at(-1)?.version ?? 0);
  };

  const mutation = useMutation({
    mutationFn: async ({ path, body }: SentCommand): Promise<Outcome> => {
      setRecorded(null);
      const { version } = await sendIntent(api, intents, {
        path: `/assignments/${encodeURIComponent(id)}/${path}`,
        schema: commandResultSchema,
        body,
        seenVersion,
      });
      setRecorded(version);
      const pause = () => new Promise<void>((resume) => setTimeout(resume, pauseMs));
      return { version, shown: await untilShown(version, { shown, pause, attempts }) };
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['assignments'] }),
        client.invalidateQueries({ queryKey: ['scoreboard'] }),
      ]),
    onError: async (error) => {
      if (!isPassing(error)) await client.invalidateQueries({ queryKey: ['assignments'] });
    },
  });

  return { ...mutation, recorded, isDecided: mutation.error !== null && !isPassing(mutation.error) };
};
