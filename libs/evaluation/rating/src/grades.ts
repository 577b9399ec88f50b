import { compare, exactly, plus, type ExactNumber, type Grade } from '@dondoc/evaluation-domain';

const height: Readonly<Record<Grade, number>> = { failed: 0, satisfactory: 1, good: 2, excellent: 3 };

export const isAbove = (a: Grade, b: Grade): boolean => height[a] > height[b];

type Assessed = Readonly<{ points: ExactNumber | null; grade: Grade | null }>;

/** Whether two views of the same work are so far apart that grounds are due; what one of them does not say is not compared. */
export const areApart = (
  a: Assessed,
  b: Assessed,
  by: Readonly<{ points: ExactNumber; grades: ExactNumber }>,
): boolean => {
  const inGrades =
    a.grade !== null &&
    b.grade !== null &&
    compare(exactly(Math.abs(height[a.grade] - height[b.grade])), exactly(by.grades)) >= 0;
  return inGrades || (a.points !== null && b.points !== null && farApart(a.points, b.points, by.points));
};

const farApart = (a: ExactNumber, b: ExactNumber, by: ExactNumber): boolean => {
  const [lower, upper] = compare(exactly(a), exactly(b)) < 0 ? [a, b] : [b, a];
  return compare(exactly(upper), plus(exactly(lower), exactly(by))) >= 0;
};
