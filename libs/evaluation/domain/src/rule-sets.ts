import type { RuleSet } from './rule-set.ts';
import { ruleSet335 } from './rule-sets/335-2025.rule-set.ts';
import { ruleSet366 } from './rule-sets/366-2025.rule-set.ts';

/** The central frames shipped as data; a superior's table is entered, not shipped. */
export const ruleSets: readonly RuleSet[] = [ruleSet366, ruleSet335];

/** Null when no shipped rule set has this id. */
export const ruleSetNamed = (id: string): RuleSet | null =>
  ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
