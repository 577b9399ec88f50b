import type { Actor, Instant } from '@dondoc/assignments-domain';
import type {
  AnswerObjectionRequest,
  CorrectFinalRequest,
  DecideGradeRequest,
  GiveGeneralCriteriaRequest,
  GiveLeaderCriteriaRequest,
  ObjectToLineRequest,
  OpenRatingRequest,
  RecordFindingRequest,
  ReplanRatingRequest,
  SelfAssessRequest,
  WithdrawFindingRequest,
} from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import {
  ratingBounds,
  suggestedDeadlines,
  type DecisionFacts,
  type HeldLines,
  type Line,
  type RatingCommand,
  type Subject,
} from '@dondoc/evaluation-rating';

/** The ward's rule set as it is now, and whom the rating is about: the head by the id of the person. */
type Opening = Readonly<{ subject: Subject; rules: RuleSet; hash: string }>;

/** What somebody asked for, as the command it is: who asks, when, and what the world is like come from the server. */
export const ratingCommandFrom = {
  open: (
    { unit, period, deadlines }: OpenRatingRequest,
    { subject, rules, hash }: Opening,
    by: Actor,
    at: Instant,
  ): RatingCommand => ({
    type: 'OpenRating',
    data: {
      at,
      by,
      unit,
      subject,
      period,
      deadlines: deadlines ?? suggestedDeadlines(rules, period),
      rules: { id: rules.id, hash },
      bounds: ratingBounds(rules),
    },
  }),
  replan: (request: ReplanRatingRequest, by: Actor, at: Instant): RatingCommand => ({
    type: 'ReplanRating',
    data: { at, by, ...request },
  }),
  giveCriteria: ({ criteria }: GiveGeneralCriteriaRequest, by: Actor, at: Instant): RatingCommand => ({
    type: 'GiveGeneralCriteria',
    data: { at, by, criteria },
  }),
  giveLeaderCriteria: (request: GiveLeaderCriteriaRequest, by: Actor, at: Instant): RatingCommand => ({
    type: 'GiveLeaderCriteria',
    data: { at, by, ...request },
  }),
  recordFinding: (request: RecordFindingRequest, by: Actor, at: Instant): RatingCommand => ({
    type: 'RecordFinding',
    data: { at, by, ...request },
  }),
  withdrawFinding: (request: WithdrawFindingRequest, by: Actor, at: Instant): RatingCommand => ({
    type: 'WithdrawFinding',
    data: { at, by, ...request },
  }),
  selfAssess: (request: SelfAssessRequest, by: Actor, at: Instant): RatingCommand => ({
    type: 'SelfAssess',
    data: { at, by, ...request },
  }),
  /** `objectUntil`: the end of the window that `bounds` names, by the ward's calendar; null where it names none. */
  decide: (
    request: DecideGradeRequest,
    facts: DecisionFacts,
    objectUntil: Instant | null,
    by: Actor,
    at: Instant,
  ): RatingCommand => ({ type: 'DecideGrade', data: { at, by, ...request, objectUntil, facts } }),
  /** `held`: what the rating's evaluation has now. */
  object: (request: ObjectToLineRequest, held: HeldLines, by: Actor, at: Instant): RatingCommand => ({
    type: 'ObjectToLine',
    data: { at, by, ...request, held },
  }),
  /** `objection` and its line, from the rating itself. */
  answer: (
    request: AnswerObjectionRequest,
    { objection, line, held }: Readonly<{ objection: number; line: Line; held: HeldLines }>,
    by: Actor,
    at: Instant,
  ): RatingCommand => {
    const said = { at, by, objection, reason: request.reason };
    return request.upheld
      ? { type: 'UpholdObjection', data: { ...said, adjustment: { line, ...request.adjustment }, held } }
      : { type: 'RefuseObjection', data: said };
  },
  finalise: (by: Actor, at: Instant): RatingCommand => ({ type: 'FinaliseRating', data: { at, by } }),
  correct: (request: CorrectFinalRequest, facts: DecisionFacts, by: Actor, at: Instant): RatingCommand => ({
    type: 'CorrectFinal',
    data: { at, by, ...request, facts },
  }),
};
