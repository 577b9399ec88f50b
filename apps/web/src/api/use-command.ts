import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { useApi } from './api-context.ts';
import { createIntents } from './intents.ts';
import { sendIntent, type Sending } from './send-intent.ts';

/** Sends commands once in effect each, and has read again what they change. */
export const useCommand = <Schema extends z.ZodType>(schema: Schema, rereads: readonly string[]) => {
  const api = useApi();
  const client = useQueryClient();
  const [intents] = useState(() => createIntents(() => crypto.randomUUID()));
  return useMutation({
    mutationFn: (sending: Omit<Sending<Schema>, 'schema'>) =>
      sendIntent(api, intents, { ...sending, schema }),
    onSettled: () => Promise.all(rereads.map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
};
