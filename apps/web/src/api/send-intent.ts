import type { z } from 'zod';
import type { Api } from './api-client.ts';
import { isPassing } from './api-trouble.ts';
import type { Intents } from './intents.ts';

export type Sending<Schema extends z.ZodType> = Readonly<{
  path: string;
  schema: Schema;
  body: object;
  method?: 'POST' | 'PUT';
  seenVersion?: number;
}>;

/** Sends a command once in effect: after a failure that decided nothing the same key goes out again. */
export const sendIntent = async <Schema extends z.ZodType>(
  api: Api,
  intents: Intents,
  { path, schema, body, method, seenVersion }: Sending<Schema>,
): Promise<z.output<Schema>> => {
  const what = `${path} ${JSON.stringify(body)}`;
  const intent = intents.begin(what, seenVersion);
  try {
    const answer = await api.send(path, schema, {
      body,
      idempotencyKey: intent.key,
      ...(method && { method }),
      ...(intent.seenVersion !== undefined && { seenVersion: intent.seenVersion }),
    });
    intents.settle(what);
    return answer;
  } catch (error) {
    if (!isPassing(error)) intents.settle(what);
    throw error;
  }
};
