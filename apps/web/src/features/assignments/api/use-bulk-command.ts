import { commandResultSchema } from '@dondoc/assignments-contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useApi } from '../../../api/api-context.ts';
import { problemSchema } from '../../../api/api-trouble.ts';
import { createIntents } from '../../../api/intents.ts';
import { sendIntent } from '../../../api/send-intent.ts';
import type { BulkAction } from '../bulk-forms.ts';
import { assignmentQuery } from './assignments.queries.ts';
import { untilShown } from '../../../api/read-model.ts';

const bulkResultSchema = z.object({
  done: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  items: z.array(
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('done'), result: commandResultSchema }),
      z.object({ outcome: z.literal('refused'), problem: problemSchema }),
    ]),
  ),
});
export type BulkResult = z.output<typeof bulkResultSchema>;

export type BulkCommand = Readonly<{
  action: BulkAction;
  sent: readonly Readonly<{ id: string; title: string }>[];
  body: object;
}>;

const pauseMs = 250;
const attempts = 20;

/** The same for each of many, in one request; then waits until the last that was done can be shown. */
export const useBulkCommand = () => {
  const api = useApi();
  const client = useQueryClient();
  const [intents] = useState(() => createIntents(() => crypto.randomUUID()));
  return useMutation({
    mutationFn: async ({ action, sent, body }: BulkCommand): Promise<BulkResult> => {
      const result = await sendIntent(api, intents, {
        path: `/assignments/bulk/${action}`,
        schema: bulkResultSchema,
        body: { items: sent.map(({ id }) => ({ ...body, id })) },
      });
      const last = result.items.flatMap((item) => (item.outcome === 'done' ? [item.result] : [])).at(-1);
      if (last)
        await untilShown(last.version, {
          shown: async () =>
            (await client.fetchQuery({ ...assignmentQuery(api, last.id), staleTime: 0, retry: false }))
              .version,
          pause: () => new Promise((resume) => setTimeout(resume, pauseMs)),
          attempts,
        });
      return result;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['assignments'] }),
  });
};
