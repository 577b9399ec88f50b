import {
  compare,
  doneShare,
  exactly,
  over,
  quota,
  type EvaluationFacts,
  type Grade,
  type GroupQuota,
  type Proposal,
  type RuleSet,
} from '@dondoc/evaluation-domain';
import type { KnownRating } from '@dondoc/evaluation-rating';

export type Rated = Proposal;

/** As decided, or as corrected since; null: not decided. */
export const decidedGrade = (rating: KnownRating | null): Grade | null => {
  if (rating === null) return null;
  return rating.status === 'final' ? rating.grade : (rating.decision?.grade ?? null);
};

/** Units of one kind have similar duties [setting]. Whoever has no grade yet is of no group. */
export const quotaOf = (rated: readonly Rated[], ruleSet: RuleSet): readonly GroupQuota[] =>
  quota(
    rated.filter(({ grade }) => grade !== null),
    ruleSet,
  );

/** Whether the unit did as much of its assignments as its head answers for; where nothing counts, nothing is missing. */
export const atLeastDone = (counted: EvaluationFacts, ruleSet: RuleSet): boolean => {
  // The facts are of the instant asked about: the date only has to be late enough.
  const share = doneShare(counted, ruleSet, '9999-12-31');
  if (share === null) return true;
  const least = exactly(ruleSet.heads.unitDoneAtLeast.value);
  return compare(over(exactly(share.done), exactly(share.of)), least) >= 0;
};
