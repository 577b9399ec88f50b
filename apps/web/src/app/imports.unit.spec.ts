import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The part of the page that a file of `src` belongs to: `features/<name>`, or its folder. */
const partOf = (path: string): string => /^(features\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

const isFeature = (part: string): boolean => part.startsWith('features/');

const importsOf = (path: string, source: string): readonly string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, target = '']) =>
    new URL(target, `file:///${path}`).pathname.slice(1),
  );

/** Imports of what is shipped, from part to part; `main.tsx` and `testing` stand outside. */
const arrows = Object.entries(sources)
  .map(([key, source]) => [key.startsWith('./') ? `app/${key.slice(2)}` : key.slice(3), source] as const)
  .filter(([path]) => !/\.spec\.tsx?$|^testing\/|^main\.tsx$/.test(path))
  .flatMap(([path, source]) =>
    importsOf(path, source).map((target) => [partOf(path), partOf(target)] as const),
  )
  .filter(([from, to]) => from !== to);

describe('Imports inside the page', () => {
  it('are seen: features stand on the shared parts', () =>
    expect(arrows).toContainEqual(['features/assignments', 'components']));

  it('never lead from one feature into another', () =>
    expect(arrows.filter(([from, to]) => isFeature(from) && isFeature(to))).toEqual([]));

  it('never lead from a shared part into a feature', () =>
    expect(arrows.filter(([from, to]) => from !== 'app' && !isFeature(from) && isFeature(to))).toEqual([]));

  it('never lead into the app or into what only specs need', () =>
    expect(arrows.filter(([, to]) => to === 'app' || to === 'testing')).toEqual([]));
});
