import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aloneOn } from './alone.ts';

let pool: pg.Pool;
beforeAll(() => {
  const connectionString = process.env['DATABASE_URL'];
  if (!connectionString) throw new Error('DATABASE_URL is not set: integration tests are run by "npm test".');
  pool = new pg.Pool({ connectionString, max: 3 });
});
afterAll(() => pool.end());

describe('Work that one process does at a time', () => {
  it('is left alone while another is at it, and free afterwards', async () => {
    const second = vi.fn(async () => undefined);
    const first = await aloneOn(pool, async () => {
      expect(await aloneOn(pool, second)).toBe(false);
    });
    expect(first).toBe(true);
    expect(second).not.toHaveBeenCalled();
    expect(await aloneOn(pool, second)).toBe(true);
    expect(second).toHaveBeenCalledOnce();
  });

  it('is free after it failed', async () => {
    await expect(aloneOn(pool, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await aloneOn(pool, async () => undefined)).toBe(true);
  });
});
