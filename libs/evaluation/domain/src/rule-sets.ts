import type { RuleSet } from './rule-set.ts';
import { parseRuleSet } from './rule-set.schema.ts';
import decree335 from './rule-sets/335-2025.json' with { type: 'json' };
import regulation366 from './rule-sets/366-2025.json' with { type: 'json' };

const shipped = (json: Readonly<{ id: string }>): RuleSet => {
  const parsed = parseRuleSet(json);
  if (parsed.ok) return parsed.ruleSet;
  const [first] = parsed.errors;
  throw new Error(`The shipped rule set ${json.id}: ${first?.path}: ${first?.message}`);
};

/** Collectives of the Party and the political system, articles 10 to 12. */
export const ruleSet366 = shipped(regulation366);

/** Civil servants, graded by their total alone; a leader's three further criteria are in `heads.criteria`. */
export const ruleSet335 = shipped(decree335);

/** The central frames shipped as data; a superior's table is entered, not shipped. */
export const ruleSets: readonly RuleSet[] = [ruleSet366, ruleSet335];

/** Null when no shipped rule set has this id. */
export const ruleSetNamed = (id: string): RuleSet | null =>
  ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
