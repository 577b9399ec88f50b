import type { IssueDirectiveRequest } from '@dondoc/directives-contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { createIntents } from '../../../api/intents.ts';
import { sendIntent } from '../../../api/send-intent.ts';
import { issuedDirectiveSchema } from './directives.schema.ts';

export const useIssueDirective = () => {
  const api = useApi();
  const client = useQueryClient();
  const [intents] = useState(() => createIntents(() => crypto.randomUUID()));
  return useMutation({
    mutationFn: (body: IssueDirectiveRequest) =>
      sendIntent(api, intents, { path: '/directives', schema: issuedDirectiveSchema, body }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['assignments'] }),
        client.invalidateQueries({ queryKey: ['scoreboard'] }),
      ]),
  });
};
