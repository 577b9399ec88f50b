import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Package = Readonly<{
  name: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  nx?: Readonly<{ tags?: readonly string[] }>;
}>;
type Project = Readonly<{ folder: string; manifest: Package }>;

const root = resolve(import.meta.dirname, '../..');
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;

const projectsBelow = (folder: string): readonly Project[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
    .flatMap(({ name }) => {
      const path = join(folder, name);
      const file = join(path, 'package.json');
      return existsSync(file) ? [{ folder: path, manifest: readJson<Package>(file) }] : projectsBelow(path);
    });

const projects = ['apps', 'libs', 'workflows', 'infra'].flatMap((top) => projectsBelow(join(root, top)));
const folderOf = new Map(projects.map(({ folder, manifest }) => [manifest.name, folder]));
const named = projects.map((project) => [project.manifest.name, project] as const);
const built = named.filter(([, { folder }]) => {
  const config = join(folder, 'tsconfig.json');
  return (
    existsSync(config) &&
    !existsSync(join(folder, 'vite.config.ts')) &&
    !/"noEmit"/.test(readFileSync(config, 'utf8'))
  );
});

describe('Every project', () => {
  it.each(named)('%s has one tag of each kind', (_, { manifest }) => {
    const kinds = (manifest.nx?.tags ?? []).map((tag) => tag.split(':')[0]);
    expect([...kinds].sort()).toEqual(['runtime', 'scope', 'type']);
  });

  it.each(named)('%s pins what it depends on', (_, { manifest }) => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  it.each(built)(
    '%s is built after what it depends on, and after nothing else',
    (_, { folder, manifest }) => {
      const { references = [] } = readJson<{ references?: readonly { path: string }[] }>(
        join(folder, 'tsconfig.json'),
      );
      const depended = Object.keys(manifest.dependencies ?? {})
        .flatMap((name) => folderOf.get(name) ?? [])
        .map((target) => relative(folder, target));
      expect(references.map(({ path }) => path).sort()).toEqual(depended.sort());
    },
  );

  it('is part of the build', () => {
    const { references } = readJson<{ references: readonly { path: string }[] }>(join(root, 'tsconfig.json'));
    const parts = references.map(({ path }) => join(root, path)).sort();
    expect(parts).toEqual(built.map(([, { folder }]) => folder).sort());
  });

  it.each(named.filter(([, { folder }]) => dirname(folder).startsWith(join(root, 'libs'))))(
    '%s says in its README what it owns and what it must not know',
    (_, { folder }) => expect(readFileSync(join(folder, 'README.md'), 'utf8').length).toBeGreaterThan(200),
  );
});
