import { atLeast, exactly, rational, type ExactNumber } from './exact/rational.ts';
import { gradesApart } from './grade.text.ts';
import type { Grade, RuleSet } from './rule-set.ts';

export type Assessment = Readonly<{ points: ExactNumber; grade: Grade | null }>;

/** Whether what a unit says of itself and what is said of it are so far apart that written grounds are needed. */
export const needsGrounds = (self: Assessment, appraisal: Assessment, ruleSet: RuleSet): boolean => {
  const { points, grades } = ruleSet.selfAssessment;
  const [one, other] = [exactly(self.points), exactly(appraisal.points)];
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  const gap = rational(difference < 0n ? -difference : difference, one.denominator * other.denominator);
  if (atLeast(gap, exactly(points.value))) return true;
  if (self.grade === null || appraisal.grade === null) return false;
  return atLeast(rational(BigInt(gradesApart(self.grade, appraisal.grade))), exactly(grades.value));
};
