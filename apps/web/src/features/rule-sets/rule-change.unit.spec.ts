import { ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { tryingAdoption, tryingAmendment } from './rule-change.ts';

const named = (id: string): RuleSet => {
  const found = ruleSetNamed(id);
  if (!found) throw new Error(`${id} is not shipped`);
  return found;
};

describe('An amendment', () => {
  it('of a number of the score is tried on this year', () =>
    expect(tryingAmendment({ path: 'grades.0.atLeast', to: 92.5 }, true)).toEqual({
      change: { kind: 'number', path: 'grades.0.atLeast', value: 92.5 },
    }));

  it.each([
    ['quota.share', 0.25],
    ['quota.rounding', 'down'],
    ['heads.unitDoneAtLeast', 0.8],
    ['objection.workingDays', null],
    ['annualDate', '12-15'],
    ['coefficients.standard', 2],
  ])('of %s changes no unit’s own grade', (path, to) =>
    expect(tryingAmendment({ path, to }, true)).toEqual({ change: null, because: 'notTried' }),
  );

  it('of a rule set that no unit is rated by is not tried', () =>
    expect(tryingAmendment({ path: 'grades.0.atLeast', to: 92.5 }, false)).toMatchObject({
      because: 'notRatedBy',
    }));
});

describe('An adoption', () => {
  it('is tried to the letter, shipped or not', () => {
    const document = named('366-2025');
    expect(tryingAdoption(document)).toEqual({ change: { kind: 'document', document } });
  });

  it('of rules for single civil servants rates no unit', () =>
    expect(tryingAdoption(named('335-2025'))).toMatchObject({ because: 'notRatedBy' }));
});
