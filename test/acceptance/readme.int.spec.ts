import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

/** Commands of the README's shell blocks with this mark, one a line, comments off. */
const commands = (mark: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`sh${mark}\n([\\s\\S]*?)^\`\`\``, 'gm'))]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');

const exitCodeOf = (command: string): Promise<number> =>
  new Promise((done) => {
    const [program = '', ...args] = command.split(' ');
    execFile(program, args, { cwd: root }, (error) =>
      done(typeof error?.code === 'number' ? error.code : error ? -1 : 0),
    );
  });

describe('The README', () => {
  it.each(commands(' offline'))('%s works without a server', async (command) =>
    expect(await exitCodeOf(command)).toBe(0),
  );

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = commands('').map((command) => command.replace(/^npm (run )?/, '').split(' ')[0] ?? '');
    expect(named).toEqual(['start', 'test', 'demo']);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('points only at files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect([path, existsSync(resolve(root, path))]).toEqual([path, true]);
  });
});
