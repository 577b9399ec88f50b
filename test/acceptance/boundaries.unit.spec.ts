import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

/** Rules that a line breaks when it stands in a file of this project; the file need not exist. */
const brokenBy = async (line: string, filePath: string): Promise<readonly string[]> => {
  const results = await eslint.lintText(`${line}\n`, { filePath: resolve(root, filePath) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'unparsable'));
};

const fence = '@nx/enforce-module-boundaries';

describe('The fence between projects', () => {
  it.each([
    ['a domain reaching for a database', 'libs/assignments/domain', '@dondoc/event-sourcing-postgres'],
    [
      'a domain reaching for its own application',
      'libs/assignments/domain',
      '@dondoc/assignments-application',
    ],
    ['a context reaching for one it may not know', 'libs/calendar', '@dondoc/assignments-domain'],
    ['a page reaching for a server library', 'apps/web', '@dondoc/event-sourcing-postgres'],
    ['a workflow reaching for a domain', 'workflows/assignment', '@dondoc/assignments-domain'],
  ])('stops %s', async (_, project, target) =>
    expect(await brokenBy(`export * from '${target}';`, `${project}/src/index.ts`)).toContain(fence),
  );

  it('lets through what is allowed', async () =>
    expect(
      await brokenBy(
        `export * from '@dondoc/event-sourcing-kernel';`,
        'libs/assignments/domain/src/index.ts',
      ),
    ).not.toContain(fence));
});

describe('The pure middle', () => {
  it.each([
    ['the clock', 'export const at = Date.now();', 'no-restricted-properties'],
    ['a new instant', 'export const at = new Date();', 'no-restricted-syntax'],
    ['chance', 'export const id = Math.random();', 'no-restricted-properties'],
    ['the platform', `export { readFileSync } from 'node:fs';`, 'no-restricted-syntax'],
    ['the environment', 'export const home = process.env;', 'no-restricted-globals'],
  ])('does not look at %s', async (_, line, rule) =>
    expect(await brokenBy(line, 'libs/assignments/domain/src/index.ts')).toContain(rule),
  );
});
