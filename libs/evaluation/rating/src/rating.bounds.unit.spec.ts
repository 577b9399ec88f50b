import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { ratingBounds } from './rating.bounds.ts';

const rules = ruleSetNamed('366-2025');
if (!rules) throw new Error('366-2025 is not shipped');

describe('The general criteria of a rating', () => {
  it('have no names where the rules give none', () =>
    expect(ratingBounds(rules).criteria[0]).toEqual({ code: 'criterion-1', most: 5 }));

  it('have those of the rules that it is opened by', () => {
    const value = [1, 2, 3, 4, 5, 6].map((number) => ({ vi: `Tiêu chí ${number}`, en: `Number ${number}` }));
    const names = { value, source: '5-QĐ/ĐU', standing: 'local' } as const;
    const own = { ...rules, generalCriteria: { ...rules.generalCriteria, names } };
    expect(ratingBounds(own).criteria.map(({ name }) => name)).toEqual(value);
  });
});

describe('The criteria of a leader', () => {
  it('are asked by the rules for single persons alone', () => {
    const decree = ruleSetNamed('335-2025');
    expect([rules, decree].map((one) => one && ratingBounds(one).leaderCriteria)).toEqual([undefined, true]);
  });
});
