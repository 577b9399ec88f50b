import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { parseRuleSet } from '@dondoc/evaluation-domain';
import type { Subject } from '@dondoc/evaluation-rating';

export type UsableRules = Readonly<{ id: string; rates: readonly Subject['kind'][] }>;

/** What ratings may be opened by: rule sets adopted, all where none is; those for single persons rate heads alone. */
export const usableRules = (
  ruleSets: readonly Pick<RuleSetView, 'ruleSet' | 'adopted' | 'document'>[],
): readonly UsableRules[] => {
  const adopted = ruleSets.filter((one) => one.adopted);
  return (adopted.length > 0 ? adopted : ruleSets).flatMap(({ ruleSet: id, document }) => {
    const parsed = parseRuleSet(document);
    if (!parsed.ok) return [];
    return { id, rates: parsed.ruleSet.heads.criteria === null ? ['unit', 'head'] : ['head'] };
  });
};
