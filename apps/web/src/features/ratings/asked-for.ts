import type { Actor } from '@dondoc/assignments-domain';
import type { RatingView } from '@dondoc/evaluation-contracts';
import type { ExactNumber, Grade } from '@dondoc/evaluation-domain';
import {
  ratingDecider,
  type DecisionFacts,
  type RatingCommand,
  type RatingRejection,
} from '@dondoc/evaluation-rating';
import { stateOf } from './rating-state.ts';

const said = 'x';

const refusal = (command: RatingCommand, view: RatingView): RatingRejection | null => {
  const decision = ratingDecider.decide(command, stateOf(view));
  return decision.outcome === 'rejected' ? decision.rejection : null;
};

type Asking = Readonly<{ view: RatingView; by: Actor; at: string }>;

/** Whether a self-assessment is so far from the proposal that grounds are due. */
export const needsGrounds = (
  { view, by, at }: Asking,
  { points, grade }: Readonly<{ points: ExactNumber | null; grade: Grade }>,
): boolean =>
  refusal({ type: 'SelfAssess', data: { at, by, points, grade, grounds: null } }, view)?.code ===
  'grounds-required';

type Deciding = Asking & Readonly<{ grade: Grade; facts: DecisionFacts }>;

const decide = (
  { view, by, at, grade, facts }: Deciding,
  { reason, grounds }: Readonly<{ reason: string | null; grounds: string | null }>,
): RatingRejection | null => {
  const objectUntil = view.bounds.objectionWorkingDays === null ? null : at;
  const data = {
    at,
    by,
    grade,
    reason,
    grounds,
    document: said,
    objectUntil,
    quotaAcknowledged: true,
    facts,
  };
  return refusal({ type: 'DecideGrade', data }, view);
};

/** What no reason gets around; null: the grade can be given. */
export const ruledOut = (deciding: Deciding): RatingRejection | null =>
  decide(deciding, { reason: said, grounds: said });

export type Explaining = Readonly<{ reason: boolean; grounds: boolean }>;

/** What has to be said for a grade: why it departs from the proposal, and why it is far from the self-assessment. */
export const toExplain = (deciding: Deciding): Explaining => ({
  reason: decide(deciding, { reason: null, grounds: said })?.code === 'reason-required',
  grounds: decide(deciding, { reason: said, grounds: null })?.code === 'grounds-required',
});

/** As `ruledOut`, for a grade that corrects a final one. */
export const correctionRuledOut = ({ view, by, at, grade: to, facts }: Deciding): RatingRejection | null => {
  if (view.grade === null) return null;
  const data = {
    at,
    by,
    from: view.grade,
    to,
    reason: said,
    document: said,
    quotaAcknowledged: true,
    facts,
  };
  return refusal({ type: 'CorrectFinal', data }, view);
};
