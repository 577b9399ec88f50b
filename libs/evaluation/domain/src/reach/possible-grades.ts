import { scoreCode } from '../conditions.ts';
import type { Grade, RuleSet } from '../rule-set.ts';
import type { Outlook } from './bounds.ts';

/**
 * Every proposal that can come of these outlooks, null among them: the course of `proposeGrade` with both ways taken where
 * a condition is open. Conditions are taken one by one, so that nothing that can come is missing.
 */
export const possibleGrades = (ruleSet: RuleSet, outlooks: readonly Outlook[]): ReadonlySet<Grade | null> => {
  const possible = new Set<Grade | null>();
  const of = (code: string) => outlooks.find((outlook) => outlook.code === code);
  const canBeMet = (code: string) => of(code)?.canBeMet ?? false;
  const canBeBroken = (code: string) => of(code)?.canBeBroken ?? true;
  const { completion, grades } = ruleSet;
  if (completion && canBeBroken(completion.failedWithout)) possible.add('failed');
  if (completion && !canBeMet(completion.failedWithout)) return possible;
  if (completion && canBeBroken(completion.undecidedWithout)) possible.add(null);
  if (completion && !canBeMet(completion.undecidedWithout)) return possible;
  if (grades.every((grade) => canBeBroken(scoreCode(grade)))) possible.add('failed');
  for (const grade of grades) {
    const codes = [scoreCode(grade), ...grade.requires];
    if (codes.every(canBeMet)) possible.add(grade.grade);
    if (!codes.some(canBeBroken)) return possible;
  }
  // Enough points for a grade and one of its conditions missing, down to the lowest.
  const [lowest] = grades.slice(-1);
  if (lowest && canBeMet(scoreCode(lowest)) && lowest.requires.some(canBeBroken)) possible.add(null);
  return possible;
};
