import type { AmendRuleSetRequest } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import type { WhatIfRequest } from '@dondoc/evaluation-projections';

export type Tried = WhatIfRequest['change'];

/** What can be asked of this year's grades before a change; otherwise why nothing can. */
export type Trying =
  Readonly<{ change: Tried }> | Readonly<{ change: null; because: 'notTried' | 'notRatedBy' }>;

type Amendment = Pick<AmendRuleSetRequest, 'path' | 'to'>;

/** Numbers of these never enter a unit's own score or grade. */
const aside = /^(quota|heads|selfAssessment|objection|coefficients|generalCriteria)\./;

/** `rated`: units are rated by this rule set. */
export const tryingAmendment = ({ path, to }: Amendment, rated: boolean): Trying => {
  if (!rated) return { change: null, because: 'notRatedBy' };
  const isNumber = typeof to === 'number' || (typeof to === 'string' && /^\d/.test(to));
  return !isNumber || aside.test(path) || path === 'annualDate'
    ? { change: null, because: 'notTried' }
    : { change: { kind: 'number', path, value: to } };
};

/** Rule sets with a leader's own criteria are for single civil servants. */
export const isForUnits = ({ heads }: RuleSet): boolean => heads.criteria === null;

/** To the letter: by its name the API may know another one. */
export const tryingAdoption = (ruleSet: RuleSet): Trying =>
  isForUnits(ruleSet)
    ? { change: { kind: 'document', document: ruleSet } }
    : { change: null, because: 'notRatedBy' };
