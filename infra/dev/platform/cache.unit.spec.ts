import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached } from './cache.mjs';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dondoc-cache-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const made = (text: string) => async (folder: string) => writeFileSync(join(folder, 'program'), text);

describe('A cached folder', () => {
  it('is made once', async () => {
    await cached('tool/1', 'program', made('first'), cache);
    const folder = await cached('tool/1', 'program', made('second'), cache);
    expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('first');
  });

  it('is not there after its making failed, nor is anything else', async () => {
    const failing = async (folder: string) => {
      writeFileSync(join(folder, 'half'), '');
      throw new Error('no network');
    };
    await expect(cached('tool/1', 'program', failing, cache)).rejects.toThrow('no network');
    expect(readdirSync(join(cache, 'tool'))).toEqual([]);
  });

  it('is replaced when its proof is missing', async () => {
    mkdirSync(join(cache, 'tool/1'), { recursive: true });
    const folder = await cached('tool/1', 'program', made('whole'), cache);
    expect(readdirSync(folder)).toEqual(['program']);
  });

  it('is whole, and one of the two, when two launchers make it at once', async () => {
    const both = ['one', 'two'].map((text) => cached('tool/1', 'program', made(text), cache));
    const [folder] = await Promise.all(both);
    expect(['one', 'two']).toContain(readFileSync(join(folder ?? '', 'program'), 'utf8'));
    expect(readdirSync(join(cache, 'tool'))).toEqual(['1']);
  });
});
