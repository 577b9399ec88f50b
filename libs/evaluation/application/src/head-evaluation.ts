import {
  doneShare,
  evaluateLeader,
  rateHead,
  type Evaluation,
  type EvaluationFacts,
  type LeaderGiven,
  type RuleSet,
} from '@dondoc/evaluation-domain';
import type { KnownRating } from '@dondoc/evaluation-rating';
import { decidedGrade } from './rated.ts';

/** `rating`: the unit's. `leader`: what was said in the head's own. */
type Beside = Readonly<{
  rating: KnownRating | null;
  leader: KnownRating['leader'];
  counted: EvaluationFacts;
  failedQuarters: readonly string[];
}>;

const givenTo = (leader: KnownRating['leader']): LeaderGiven | null =>
  leader && { staffAllSatisfactory: leader.staff.allSatisfactory, unity: leader.unity.share };

// The facts are of the instant asked about: the date only has to be late enough.
const ever = '9999-12-31';

/**
 * A head's results are those of the unit [setting], with what rules for single persons ask beside them; what the unit was
 * given holds the head's own grade down.
 */
export const headEvaluation = (
  { rulesHash, asOf }: Pick<Evaluation, 'rulesHash' | 'asOf'>,
  { rating, leader, counted, failedQuarters }: Beside,
  ruleSet: RuleSet,
): Evaluation => {
  const own = evaluateLeader(counted, givenTo(leader), ruleSet, ever, rulesHash, asOf);
  const unitGrade = decidedGrade(rating) ?? rating?.proposal?.grade ?? null;
  const { grade, because } = rateHead(
    { ...own, proposedGrade: unitGrade },
    {
      post: 'head',
      ownGrade: own.proposedGrade,
      unitDone: doneShare(counted, ruleSet, ever),
      failedQuarters,
    },
    ruleSet,
  );
  const limits = because.map(({ rule, words }) => ({
    code: rule,
    met: false,
    because: `${words.vi} — ${words.en}`,
  }));
  return { ...own, proposedGrade: grade, conditions: [...own.conditions, ...limits] };
};
