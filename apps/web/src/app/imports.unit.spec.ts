import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The part of the page that a file of `src` belongs to: `features/<name>`, or its folder. */
const partOf = (path: string): string => /^(features\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

const importsOf = (path: string, source: string): readonly string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, target = '']) =>
    new URL(target, `file:///${path}`).pathname.slice(1),
  );

const arrows = Object.entries(sources)
  .map(([path, source]) => [path.startsWith('./') ? `app/${path.slice(2)}` : path.slice(3), source] as const)
  .filter(([path]) => !path.endsWith('.spec.ts') && !path.endsWith('.spec.tsx') && path !== 'main.tsx')
  .flatMap(([path, source]) =>
    importsOf(path, source).map((target) => [partOf(path), partOf(target)] as const),
  )
  .filter(([from, to]) => from !== to);

describe('Imports inside the page', () => {
  it('are seen: features stand on the shared parts', () =>
    expect(arrows).toContainEqual(['features/assignments', 'components']));

  it('never lead from one feature into another', () =>
    expect(arrows.filter(([from, to]) => from.startsWith('features/') && to.startsWith('features/'))).toEqual(
      [],
    ));

  it('never lead from a shared part into a feature or the app', () =>
    expect(
      arrows.filter(
        ([from, to]) =>
          from !== 'app' && (to === 'app' || (to.startsWith('features/') && !from.startsWith('features/'))),
      ),
    ).toEqual([]));
});
