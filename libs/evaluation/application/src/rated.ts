import {
  compare,
  doneShare,
  exactly,
  over,
  quota,
  type Bilingual,
  type EvaluationFacts,
  type Grade,
  type GroupQuota,
  type Proposal,
  type RuleSet,
} from '@dondoc/evaluation-domain';
import type { KnownRating } from '@dondoc/evaluation-rating';
import { groupName } from './unit-groups.text.ts';

export type Rated = Proposal;

/** As decided, or as corrected since; null: not decided. */
export const decidedGrade = (rating: KnownRating | null): Grade | null => {
  if (rating === null) return null;
  return rating.status === 'final' ? rating.grade : (rating.decision?.grade ?? null);
};

export type NamedQuota = GroupQuota & Readonly<{ groupName: Bilingual }>;

/** Units of one kind have similar duties [setting]. Whoever has no grade yet is of no group. */
export const quotaOf = (
  rated: readonly Rated[],
  ruleSet: RuleSet,
  exceptional = false,
): readonly NamedQuota[] =>
  quota(
    rated.filter(({ grade }) => grade !== null),
    ruleSet,
    exceptional,
  ).map((found) => {
    const name = groupName(found.group);
    const words = { vi: `${name.vi}: ${found.words.vi}`, en: `${name.en}: ${found.words.en}` };
    return { ...found, groupName: name, words };
  });

// The facts are of the instant asked about: the date only has to be late enough.
const ever = '9999-12-31';

/** Whether the unit did as much of its assignments as its head answers for; where nothing counts, nothing is missing. */
export const atLeastDone = (counted: EvaluationFacts, ruleSet: RuleSet): boolean => {
  const share = doneShare(counted, ruleSet, ever);
  if (share === null) return true;
  const least = exactly(ruleSet.heads.unitDoneAtLeast.value);
  return compare(over(exactly(share.done), exactly(share.of)), least) >= 0;
};
