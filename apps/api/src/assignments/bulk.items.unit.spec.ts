import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '../http/command-request.ts';
import { ProblemError } from '../http/problem.ts';
import { problems } from '../http/problems.ts';
import { eachItem } from './bulk.items.ts';

const request: CommandRequest = {
  actor: { person: 'p-1', unit: 'ban-thuong-vu', post: 'head', role: 'leader' },
  idempotencyKey: 'k-1',
  expectedVersion: 3,
  requestId: 'req-1',
};
const refusal = new ProblemError(409, 'suspended', { vi: 'Đang tạm dừng.', en: 'It is suspended.' });
const done = (id: string) => ({ id, version: 1, repeated: false, events: [] });

describe('Many items in one request', () => {
  it('have a result each, in their order, and a refusal of one stops no other', async () => {
    const result = await eachItem(['a', 'b', 'c'], request, '/bulk', async (id) => {
      if (id === 'b') throw refusal;
      return done(id);
    });
    expect(result).toMatchObject({
      done: 2,
      refused: 1,
      items: [
        { outcome: 'done', result: { id: 'a' } },
        { outcome: 'refused', problem: { status: 409, code: 'suspended', instance: '/bulk#items.1' } },
        { outcome: 'done', result: { id: 'c' } },
      ],
    });
  });

  it('are commands under keys of their own that no client can send, on whatever version there is', async () => {
    const keys: string[] = [];
    await eachItem(['a', 'b'], request, '/bulk', async (id, { idempotencyKey, expectedVersion }) => {
      expect(expectedVersion).toBeUndefined();
      keys.push(idempotencyKey);
      return done(id);
    });
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^k-1 /);
  });

  it.each([problems.tryAgain(), new Error('broken')])('end where we fail: %s', async (failure) => {
    const asked: string[] = [];
    await expect(
      eachItem(['a', 'b', 'c'], request, '/bulk', async (id) => {
        asked.push(id);
        if (id === 'b') throw failure;
        return done(id);
      }),
    ).rejects.toBe(failure);
    expect(asked).toEqual(['a', 'b']);
  });
});
