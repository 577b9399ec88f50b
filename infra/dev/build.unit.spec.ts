import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsHash } from './build.mjs';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dondoc-build-'));
  mkdirSync(join(base, 'web/src'), { recursive: true });
  mkdirSync(join(base, 'web/dist'));
  writeFileSync(join(base, 'package-lock.json'), '{}');
  writeFileSync(join(base, 'web/src/page.tsx'), 'one');
});
afterEach(() => rmSync(base, { recursive: true }));

const hash = () => inputsHash(['web', 'package-lock.json'], base);

describe('What goes into a build step', () => {
  it.each([
    ['contents', 'web/src/page.tsx'],
    ['another file', 'web/src/other.tsx'],
    ['the lock file', 'package-lock.json'],
  ])('has changed with %s', (_, file) => {
    const before = hash();
    writeFileSync(join(base, file), 'two');
    expect(hash()).not.toBe(before);
  });

  it.each(['web/dist/page.js', 'web/src/page.unit.spec.tsx', 'web/tsconfig.tsbuildinfo'])(
    'is not %s',
    (file) => {
      const before = hash();
      writeFileSync(join(base, file), 'two');
      expect(hash()).toBe(before);
    },
  );
});
