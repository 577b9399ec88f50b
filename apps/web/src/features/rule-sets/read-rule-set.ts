import type { AdoptRuleSetRequest } from '@dondoc/evaluation-contracts';
import { adoptRuleSetSchema } from '@dondoc/evaluation-contracts';
import { adoptionProblems, parseRuleSet, type Problem, type RuleSet } from '@dondoc/evaluation-domain';

export type RuleSetDocument = NonNullable<AdoptRuleSetRequest['document']>;

export type ReadRuleSet =
  | Readonly<{ outcome: 'read'; ruleSet: RuleSet; document: RuleSetDocument }>
  | Readonly<{ outcome: 'not-json' }>
  | Readonly<{ outcome: 'invalid'; problems: readonly Problem[] }>;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A rule set to be adopted, out of the text of a file; what is wrong with it is named by its place. */
export const readRuleSet = (text: string): ReadRuleSet => {
  const document = adoptRuleSetSchema.shape.document.safeParse(jsonOf(text) ?? 0);
  if (!document.success || document.data === null) return { outcome: 'not-json' };
  const parsed = parseRuleSet(document.data);
  const problems = parsed.ok ? adoptionProblems(parsed.ruleSet) : parsed.errors;
  return parsed.ok && problems.length === 0
    ? { outcome: 'read', ruleSet: parsed.ruleSet, document: document.data }
    : { outcome: 'invalid', problems };
};
