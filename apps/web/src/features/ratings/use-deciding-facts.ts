import type { RatingView } from '@dondoc/evaluation-contracts';
import { periodKind, ratingId, type DecisionFacts } from '@dondoc/evaluation-rating';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.ts';
import { quartersOf } from '../../scoring/asked.ts';
import { ratingsQuery } from '../../scoring/ratings.query.ts';
import { failedQuarters, undecidedQuarters } from './rating-order.ts';
import { noObstacle } from './rating-specimens.ts';
import { useRatedBefore } from './use-rated-before.ts';

export type World = Readonly<{ facts: DecisionFacts; ratings: readonly RatingView[] }>;

/** What the page knows of the world around a decision. What it does not (the quota) the API says when it is asked. */
export const useDecidingFacts = (view: RatingView): World => {
  const api = useApi();
  const { unit, period, subject } = view;
  const { data } = useQuery(ratingsQuery(api, period));
  const before = useRatedBefore();
  const asked = periodKind(period) === 'year' ? quartersOf(period) : [];
  const quarters = useQueries({ queries: asked.map((quarter) => ratingsQuery(api, quarter)) });
  const ratings = data?.items ?? [];
  const ofQuarters = quarters.flatMap(({ data: found }) => found?.items ?? []);
  const ofUnit = ratings.find(({ id }) => id === ratingId(unit, period))?.grade ?? null;
  return {
    ratings,
    facts: {
      ...noObstacle,
      presentGrade: view.proposal?.grade ?? null,
      pending: [...before(view, ratings), ...undecidedQuarters(unit, ofQuarters)],
      unit: subject.kind === 'head' && ofUnit !== null ? { grade: ofUnit, failing: false } : null,
      failedQuarters: failedQuarters(unit, ofQuarters),
    },
  };
};
