import { noBreach, scoreCode } from './conditions.ts';
import type { Condition } from './evaluation.ts';
import { atLeast, exactly, type Rational } from './exact/rational.ts';
import type { Grade, RuleSet } from './rule-set.ts';

/** Null: the rules propose nothing and a person decides. */
export const proposeGrade = (
  ruleSet: RuleSet,
  total: Rational | null,
  conditions: readonly Condition[],
): Grade | null => {
  const isMet = (code: string) => conditions.some((condition) => condition.code === code && condition.met);
  if (total === null) return null;
  if (conditions.some(({ code, met }) => code === noBreach && !met)) return 'failed';
  if (ruleSet.completion && !isMet(ruleSet.completion.failedWithout)) return 'failed';
  if (ruleSet.completion && !isMet(ruleSet.completion.undecidedWithout)) return null;
  if (!ruleSet.grades.some((grade) => atLeast(total, exactly(grade.atLeast.value)))) return 'failed';
  const reached = ruleSet.grades.find((grade) => isMet(scoreCode(grade)) && grade.requires.every(isMet));
  return reached?.grade ?? null;
};
