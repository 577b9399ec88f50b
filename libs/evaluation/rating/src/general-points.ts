import { compare, exactly, fractionText, over, sum, times, zero } from '@dondoc/evaluation-domain';
import type { CriterionAsked, CriterionGiven } from './rating.vocabulary.ts';

/**
 * The general criteria together, exactly. One that does not apply is neither full nor zero: the others stand for it by
 * their share [setting]. Null: none applies, or not all have been given.
 */
export const generalPoints = (
  given: readonly CriterionGiven[],
  asked: readonly CriterionAsked[],
): string | null => {
  if (asked.some(({ code }) => !given.some((each) => each.code === code))) return null;
  const applicable = asked.filter(({ code }) => given.some((each) => each.code === code && 'points' in each));
  const most = sum(applicable.map((each) => exactly(each.most)));
  if (compare(most, zero) === 0) return null;
  const points = sum(given.flatMap((each) => ('points' in each ? exactly(each.points) : [])));
  return fractionText(times(over(points, most), sum(asked.map((each) => exactly(each.most)))));
};
