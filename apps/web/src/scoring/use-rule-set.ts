import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { parseRuleSet, type RuleSet } from '@dondoc/evaluation-domain';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.ts';
import { ruleSetsQuery } from './rule-sets.query.ts';

export type KnownRuleSet = Readonly<{ view: RuleSetView; ruleSet: RuleSet }>;

/** The rule set of an id as it is now; null while it is not known. */
export const useRuleSet = (id: string): KnownRuleSet | null => {
  const { data } = useQuery(ruleSetsQuery(useApi()));
  const view = data?.items.find(({ ruleSet }) => ruleSet === id);
  if (!view) return null;
  const parsed = parseRuleSet(view.document);
  return parsed.ok ? { view, ruleSet: parsed.ruleSet } : null;
};
