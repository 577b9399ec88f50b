import type { Precedence } from '@dondoc/evaluation-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsBefore, type OrderedUnit } from './rating-order.ts';

const of = (unit: string, kind: string, parent: string | null): OrderedUnit => ({ unit, kind, parent });
const ward = [
  of('dang-uy', 'party-committee', null),
  of('ubnd', 'government', 'dang-uy'),
  of('phong-kinh-te', 'office', 'ubnd'),
  of('to-1', 'office', 'phong-kinh-te'),
  of('chi-bo-ubnd', 'party-cells', 'ubnd'),
  of('to-dang', 'party-cells', 'chi-bo-ubnd'),
  of('chi-bo-pho', 'party-cells', 'dang-uy'),
];
const both = ['unit-before-party-organisation', 'lower-before-upper'] as const;
const before = (unit: string, order: readonly Precedence[] = both) =>
  [...unitsBefore(unit, ward, order)].sort();

describe('Before a unit', () => {
  it('come those below it, however far', () => {
    expect(before('phong-kinh-te')).toEqual(['to-1']);
    expect(before('to-1')).toEqual([]);
    expect(before('dang-uy')).toEqual([
      'chi-bo-pho',
      'chi-bo-ubnd',
      'phong-kinh-te',
      'to-1',
      'to-dang',
      'ubnd',
    ]);
  });

  it('does not come its own Party organisation, which comes after it', () => {
    expect(before('ubnd')).toEqual(['phong-kinh-te', 'to-1']);
    expect(before('chi-bo-ubnd')).toEqual(['to-dang', 'ubnd']);
  });

  it('comes nothing that the rules do not ask for', () => {
    expect(before('dang-uy', [])).toEqual([]);
    expect(before('chi-bo-ubnd', ['unit-before-party-organisation'])).toEqual(['ubnd']);
    expect(before('ubnd', ['lower-before-upper'])).toEqual([
      'chi-bo-ubnd',
      'phong-kinh-te',
      'to-1',
      'to-dang',
    ]);
  });
});

describe('Whatever the organisation', () => {
  const kind = fc.constantFrom('party-committee', 'government', 'office', 'party-cells');
  const tree = fc
    .array(fc.tuple(kind, fc.nat()), { minLength: 1, maxLength: 12 })
    .map((list) =>
      list.map(([each, above], index) => of(`u${index}`, each, index === 0 ? null : `u${above % index}`)),
    );

  it('no two units wait for each other', () =>
    fc.assert(
      fc.property(tree, (units) => {
        for (const { unit } of units)
          for (const first of unitsBefore(unit, units, both))
            expect(unitsBefore(first, units, both)).not.toContain(unit);
      }),
    ));
});
