import type { z } from 'zod';
import { ApiError, problemSchema } from './api-trouble.ts';

export type Posting = Readonly<{
  body: FormData | object;
  /** `PUT` where what is sent takes the place of what there is. */
  method?: 'POST' | 'PUT';
  /** One intent of a person, however often it is sent. */
  idempotencyKey?: string;
  /** The version the person saw. */
  seenVersion?: number;
}>;

export type Api = Readonly<{
  read: <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    signal?: AbortSignal,
  ) => Promise<z.output<Schema>>;
  send: <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    posting: Posting,
  ) => Promise<z.output<Schema>>;
  /** A paper to keep. It comes by a request of its own: a link cannot say who asks. */
  file: (path: string) => Promise<ReceivedFile>;
}>;

/** `name`: as the API calls it. */
export type ReceivedFile = Readonly<{ blob: Blob; name: string }>;

const answerOf = async (fetching: Promise<Response>): Promise<Response> => {
  try {
    return await fetching;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError({ kind: 'offline' });
  }
};

const refusalOf = (status: number, json: unknown): ApiError => {
  const problem = problemSchema.safeParse(json);
  return new ApiError(
    problem.success ? { kind: 'problem', problem: problem.data } : { kind: 'unreadable', status },
  );
};

const jsonIn = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

const understood = async <Schema extends z.ZodType>(response: Response, schema: Schema) => {
  const json = await jsonIn(response);
  if (!response.ok) throw refusalOf(response.status, json);
  const answer = schema.safeParse(json);
  if (!answer.success) throw new ApiError({ kind: 'unreadable', status: response.status });
  return answer.data;
};

const headersOf = ({ body, idempotencyKey, seenVersion }: Posting): Record<string, string> => ({
  // A form brings its own boundary: its content type is the browser's to write.
  ...(!(body instanceof FormData) && { 'Content-Type': 'application/json' }),
  ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
  ...(seenVersion !== undefined && { 'If-Match': `"${seenVersion}"` }),
});

/** The API as one person uses it. Every refusal, failure and answer outside the contract is an `ApiError`. */
export const createApi = (person: string | null, fetching: typeof fetch = fetch): Api => {
  const who = { Accept: 'application/json', ...(person !== null && { 'X-Dondoc-Person': person }) };
  return {
    read: async (path, schema, signal) => {
      // An ETag names a version; status and time left change without one, so the browser's copy is no answer.
      const request: RequestInit = { headers: who, cache: 'no-store', signal: signal ?? null };
      return understood(await answerOf(fetching(`/api/v1${path}`, request)), schema);
    },
    send: async (path, schema, posting) => {
      const { body, method = 'POST' } = posting;
      const request = {
        method,
        headers: { ...who, ...headersOf(posting) },
        body: body instanceof FormData ? body : JSON.stringify(body),
      };
      return understood(await answerOf(fetching(`/api/v1${path}`, request)), schema);
    },
    file: async (path) => {
      const request: RequestInit = { headers: { ...who, Accept: '*/*' }, cache: 'no-store' };
      const response = await answerOf(fetching(`/api/v1${path}`, request));
      if (!response.ok) throw refusalOf(response.status, await jsonIn(response));
      const [, name = 'don-doc'] =
        /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
      return { blob: await response.blob(), name };
    },
  };
};
