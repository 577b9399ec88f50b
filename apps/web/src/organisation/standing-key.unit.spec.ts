import { describe, expect, it } from 'vitest';
import { standingKey } from './standing-key.ts';

describe('What somebody is', () => {
  it.each([
    [{ role: 'leader', post: 'head' }, 'role.leader'],
    [{ role: 'unit-head' }, 'role.unit-head'],
    [{ role: 'unit-member', post: 'deputy' }, 'post.deputy'],
    [{ role: 'inspector', post: 'officer' }, 'post.officer'],
    [{ role: 'unit-head', post: 'deputy', onBehalfOf: 'p-1' }, 'post.standIn'],
  ] as const)('%j is said as %s', (person, key) => expect(standingKey(person)).toBe(key));
});
