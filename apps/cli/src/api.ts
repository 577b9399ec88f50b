import { randomUUID } from 'node:crypto';
import { apiAddress } from './environment.ts';
import { Unusable } from './outcome.ts';

type Problem = Readonly<{
  detail?: string;
  detailEn?: string;
  errors?: readonly Readonly<{ path: string; message: string; messageEn?: string }>[];
}>;

const sentenceOf = (status: number, { detail, detailEn, errors }: Problem): string =>
  [
    `${detail ?? `HTTP ${status}`} — ${detailEn ?? ''}`,
    ...(errors ?? []).map(
      ({ path, message, messageEn }) => `  ${path}: ${message}${messageEn ? ` — ${messageEn}` : ''}`,
    ),
  ].join('\n');

type Asking = Readonly<{
  /** GET without a body, POST with one, where nothing is said. */
  method?: 'GET' | 'POST' | 'PUT';
  /** Idempotency-Key; a new one where nothing is said. */
  key?: string;
}>;

/**
 * Asks the running API as `person`. Throws Unusable when it does not answer, and with the API's own words when it
 * refuses: exit code 1 for the domain's no (409), 2 for anything else.
 */
export const ask = async <Answer>(
  path: string,
  person: string,
  body?: object | FormData,
  { method = body === undefined ? 'GET' : 'POST', key = randomUUID() }: Asking = {},
): Promise<Answer> => {
  const address = apiAddress();
  const form = body instanceof FormData;
  const headers = {
    'X-Dondoc-Person': person,
    ...(method !== 'GET' && { 'Idempotency-Key': key }),
    ...(body && !form && { 'Content-Type': 'application/json' }),
  };
  const request = { method, headers, ...(body && { body: form ? body : JSON.stringify(body) }) };
  const response = await fetch(`${address}/api/v1${path}`, request).catch(() => null);
  if (!response)
    throw new Unusable(
      `Hệ thống không trả lời tại ${address}; hãy chạy \`npm start\`. — Nothing answers at ${address}; run \`npm start\`.`,
    );
  const answer: unknown = await response.json();
  if (!response.ok)
    throw new Unusable(sentenceOf(response.status, answer as Problem), response.status === 409 ? 1 : 2);
  return answer as Answer;
};
