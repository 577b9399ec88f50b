import { ratingRefusalText } from '@dondoc/evaluation-application';
import type { RatingRejection } from '@dondoc/evaluation-rating';
import { ProblemError } from '../http/problem.ts';

export const ratingProblem = (rejection: RatingRejection, nameOf?: (unit: string) => string): ProblemError =>
  new ProblemError(
    rejection.code === 'rating-unknown' ? 404 : 409,
    rejection.code,
    ratingRefusalText(rejection, nameOf),
  );

export const ratingUnknown = (): ProblemError => ratingProblem({ code: 'rating-unknown' });

export const headless = (unit: string): ProblemError =>
  new ProblemError(409, 'unit-without-head', {
    vi: `Đơn vị "${unit}" hiện chưa có người đứng đầu để đánh giá.`,
    en: `The unit "${unit}" has no head at present who could be rated.`,
  });
