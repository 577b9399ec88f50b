import type { Instant } from '@dondoc/assignments-domain';
import type { Grade } from '@dondoc/evaluation-domain';
import type { GradeDecided, RatingOpened } from './rating.events.ts';
import type {
  CriterionGiven,
  Finding,
  LeaderSaid,
  Objection,
  Proposal,
  SelfAssessment,
} from './rating.vocabulary.ts';

type Rating = Readonly<{
  opened: RatingOpened['data'];
  criteria: readonly CriterionGiven[] | null;
  leader: LeaderSaid | null;
  self: SelfAssessment | null;
  proposal: Proposal | null;
  decision: Pick<GradeDecided['data'], 'grade' | 'objectUntil'> | null;
  findings: readonly Finding[];
  /** By their number less one. */
  objections: readonly Objection[];
  /** What an answer to an objection took something away for. */
  causes: readonly string[];
  /** An adjustment or a finding that no decision has taken in yet. */
  adjusted: boolean;
  /** Since when it waits again for what had been done; null: it never came to that. */
  reopened: Readonly<{ propose: Instant | null; decide: Instant | null }>;
  /** Keys of reminders sent: `stage/moment/dueAt`. */
  reminded: readonly string[];
}>;

/** chưa mở · đang đánh giá · đã đề xuất · đã quyết định · có kiến nghị · đã trả lời · chính thức */
export type RatingState =
  | Readonly<{ status: 'absent' }>
  | (Readonly<{ status: 'open' | 'proposed' | 'decided' | 'objected' | 'answered' }> & Rating)
  | (Readonly<{ status: 'final'; grade: Grade }> & Rating);

export type OngoingRating = Exclude<RatingState, { status: 'absent' | 'final' }>;
export type KnownRating = Exclude<RatingState, { status: 'absent' }>;

export const openObjections = ({ objections }: Pick<Rating, 'objections'>): readonly number[] =>
  objections.flatMap(({ answered }, index) => (answered ? [] : index + 1));

type Standing = Pick<Rating, 'objections' | 'adjusted'> & Readonly<{ status: string; decision: unknown }>;

/** Nothing is decided, or it is to be decided anew; what is objected to waits for an answer first. */
export const awaitsDecision = (rating: Standing): boolean =>
  openObjections(rating).length === 0 && (rating.decision === null || rating.adjusted);

export const awaitsProposal = (rating: Standing): boolean =>
  awaitsDecision(rating) && rating.status !== 'proposed';

/** What waits again for a proposal or a decision does so from then on. */
export const reopenedBy = (
  at: Instant,
  was: Standing & Pick<Rating, 'reopened'>,
  is: Standing,
): Rating['reopened'] => ({
  propose: awaitsProposal(is) && !awaitsProposal(was) ? at : was.reopened.propose,
  decide: awaitsDecision(is) && !awaitsDecision(was) ? at : was.reopened.decide,
});
