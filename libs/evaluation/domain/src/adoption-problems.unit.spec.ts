import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionProblems } from './adoption-problems.ts';
import { ruleSet335, ruleSet366, ruleSets } from './rule-sets.ts';
import type { RuleSet } from './rule-set.ts';
import { withNumber } from './what-if.ts';

const changed = (of: RuleSet, changes: Readonly<Record<string, number | string>>): RuleSet =>
  Object.entries(changes).reduce((ruleSet, [path, value]) => {
    const asked = withNumber(ruleSet, path, value);
    if (!asked.ok) throw new Error(`${path} was refused`);
    // As if it were the ward's own, so that it can be changed again.
    return JSON.parse(JSON.stringify(asked.ruleSet).replaceAll('"what-if"', '"local"'));
  }, of);
const pathsOf = (changes: Readonly<Record<string, number | string>>, of = ruleSet366) =>
  adoptionProblems(changed(of, changes)).map(({ path }) => path);

describe('A rule set that is shipped', () => {
  it.each(ruleSets.map((one) => [one.id, one] as const))('can be adopted: %s', (_id, ruleSet) =>
    expect(adoptionProblems(ruleSet)).toEqual([]),
  );
});

describe('A rule set that is read', () => {
  it.each([
    // 30 + 25 + 25 + 30 = 110; 30 + 25 + 25 + 15 = 95; 30 + 76/3 + 25 + 20 = 301/3.
    [{ 'resultPoints.progress': 30 }, ['resultPoints']],
    [{ 'resultPoints.progress': 15 }, ['resultPoints']],
    [{ 'resultPoints.quantity': '76/3' }, ['resultPoints']],
    [{ 'resultPoints.quantity': 20, 'resultPoints.quality': 30 }, []],
    [
      { 'resultPoints.quantity': '70/3', 'resultPoints.quality': '70/3', 'resultPoints.progress': '70/3' },
      [],
    ],
    // 6 × 6 = 36 and 7 × 5 = 35, both other than 30; 5 × 6 = 30 × 1 = 30.
    [{ 'generalCriteria.each': 6 }, ['generalCriteria']],
    [{ 'generalCriteria.count': 7 }, ['generalCriteria']],
    [{ 'generalCriteria.count': 5, 'generalCriteria.each': 6 }, []],
    [{ 'generalCriteria.count': 30, 'generalCriteria.each': 1 }, []],
    [{ generalPoints: 31 }, ['generalCriteria', 'resultPoints']],
    [{ 'generalCriteria.count': 31, 'generalCriteria.each': '30/31' }, ['generalCriteria.count']],
    [{ 'generalCriteria.count': 5_000_000_000 }, ['generalCriteria.count']],
    [{ 'generalCriteria.count': 0 }, ['generalCriteria.count']],
    [{ annualDate: '02-28' }, []],
    [{ annualDate: '02-29' }, ['annualDate']],
    [{ annualDate: '04-31' }, ['annualDate']],
  ])('with %j has its problems at %j', (changes, paths) => expect(pathsOf(changes)).toEqual(paths));

  it('gives a leader’s results as many points as all others', () =>
    expect(pathsOf({ 'heads.criteria.resultPoints': 80 }, ruleSet335)).toEqual([
      'heads.criteria.resultPoints',
    ]));

  it('says what it comes to, in both languages', () =>
    expect(adoptionProblems(changed(ruleSet366, { 'resultPoints.quantity': '76/3' }))).toEqual([
      { path: 'resultPoints', message: expect.stringMatching(/100,3.* — .*100\.3/) },
    ]));

  it('can be adopted exactly where its points come to 100', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (quantity, quality) => {
        const points = { 'resultPoints.quantity': quantity, 'resultPoints.quality': quality };
        expect(pathsOf(points)).toEqual(quantity + quality === 50 ? [] : ['resultPoints']);
      }),
    ));
});
