import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Api, Posting } from './api-client.ts';
import { ApiError, type Trouble } from './api-trouble.ts';
import { createIntents } from './intents.ts';
import { sendIntent } from './send-intent.ts';

const schema = z.object({ version: z.int() });
const offline: Trouble = { kind: 'offline' };
const conflict: Trouble = {
  kind: 'problem',
  problem: { status: 412, code: 'version-conflict', title: 'conflict' },
};

/** An API that meets these troubles one after the other, then answers. */
const meeting = (...troubles: Trouble[]) => {
  const sent: Posting[] = [];
  const api: Api = {
    read: () => Promise.reject(new ApiError(offline)),
    file: () => Promise.reject(new ApiError(offline)),
    send: async (_path, answer, posting) => {
      sent.push(posting);
      const trouble = troubles.shift();
      if (trouble) throw new ApiError(trouble);
      return answer.parse({ version: 2 });
    },
  };
  let keys = 0;
  const intents = createIntents(() => `key-${(keys += 1)}`);
  const send = (body: object, seenVersion: number) =>
    sendIntent(api, intents, { path: '/assignments/a1/submit-result', schema, body, seenVersion }).catch(
      () => null,
    );
  return { sent, send };
};

const keysOf = (sent: readonly Posting[]) => sent.map(({ idempotencyKey }) => idempotencyKey);

describe('An intent whose answer never came', () => {
  it('goes out again with its key and the version first seen', async () => {
    const { sent, send } = meeting(offline);
    await send({ summary: 'xong' }, 1);
    await send({ summary: 'xong' }, 2);
    expect(sent.map(({ idempotencyKey, seenVersion }) => [idempotencyKey, seenVersion])).toEqual([
      ['key-1', 1],
      ['key-1', 1],
    ]);
  });

  it('is another intent once its words have changed', async () => {
    const { sent, send } = meeting(offline);
    await send({ summary: 'xong' }, 1);
    await send({ summary: 'đã xong' }, 1);
    expect(keysOf(sent)).toEqual(['key-1', 'key-2']);
  });
});

describe('An intent that was answered', () => {
  it('is over when it was carried out: the same words again mean a second time', async () => {
    const { sent, send } = meeting();
    await send({}, 1);
    await send({}, 2);
    expect(keysOf(sent)).toEqual(['key-1', 'key-2']);
  });

  it('is over when it was refused: what is sent after looking again is new, with the new version', async () => {
    const { sent, send } = meeting(conflict);
    await send({}, 1);
    await send({}, 2);
    expect(sent.map(({ idempotencyKey, seenVersion }) => [idempotencyKey, seenVersion])).toEqual([
      ['key-1', 1],
      ['key-2', 2],
    ]);
  });
});
