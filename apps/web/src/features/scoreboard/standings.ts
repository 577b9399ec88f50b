import type { RatingView } from '@dondoc/evaluation-contracts';
import type { UnitScore, WarningsBody } from '@dondoc/evaluation-projections';
import { compareFractions } from '../../scoring/fractions.ts';

type Grade = NonNullable<RatingView['grade']>;
type Warning = WarningsBody['units'][number]['warning'];

/** What is said of a unit's grade: the decision before the proposal, the proposal before where its course leads. */
export type StandingGrade = Readonly<{ by: 'decided' | 'proposed' | 'onCourse'; grade: Grade | null }>;

/** `rank` null: nothing counts yet, so that it is not ranked. */
export type Standing = Readonly<{ score: UnitScore; rank: number | null; grade: StandingGrade | null }>;

const gradeOf = (
  unit: string,
  ratings: readonly RatingView[],
  warning: Warning | undefined,
): StandingGrade | null => {
  const rating = ratings.find((one) => one.unit === unit && one.subject.kind === 'unit');
  if (rating?.grade) return { by: 'decided', grade: rating.grade };
  if (rating?.proposal) return { by: 'proposed', grade: rating.proposal.grade };
  return warning?.results ? { by: 'onCourse', grade: warning.grade.onCourse } : null;
};

/** Units by their points, the most first; equal points share a rank. */
export const standingsOf = (
  units: readonly UnitScore[],
  ratings: readonly RatingView[],
  warnings: WarningsBody['units'],
): readonly Standing[] => {
  const points = units.flatMap(({ results }) => (results ? [results.exact] : []));
  const rankOf = ({ results }: UnitScore): number | null =>
    results && 1 + points.filter((other) => compareFractions(other, results.exact) > 0).length;
  return units
    .map((score) => ({
      score,
      rank: rankOf(score),
      grade: gradeOf(score.unit, ratings, warnings.find(({ unit }) => unit === score.unit)?.warning),
    }))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
};
