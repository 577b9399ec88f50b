import { countingBy } from './count-assignment.ts';
import type { EvaluationFacts } from './facts.ts';
import type { DoneShare } from './heads.ts';
import type { RuleSet } from './rule-set.ts';

/** How many of the lead assignments that count are done; null: none counts. */
export const doneShare = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  asOf: string = facts.period.to,
): DoneShare | null => {
  const count = countingBy(ruleSet);
  const leads = facts.assignments.flatMap((fact) => count(fact, asOf) ?? []).filter(({ lead }) => lead);
  return leads.length === 0 ? null : { done: leads.filter(({ is }) => is.done).length, of: leads.length };
};
