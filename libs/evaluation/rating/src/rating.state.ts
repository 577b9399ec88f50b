import type { Grade } from '@dondoc/evaluation-domain';
import type { GradeDecided, RatingOpened } from './rating.events.ts';
import type { CriterionGiven, Objection, Proposal, SelfAssessment } from './rating.vocabulary.ts';

type Rating = Readonly<{
  opened: RatingOpened['data'];
  criteria: readonly CriterionGiven[] | null;
  self: SelfAssessment | null;
  proposal: Proposal | null;
  decision: Pick<GradeDecided['data'], 'grade' | 'objectUntil'> | null;
  /** By their number less one. */
  objections: readonly Objection[];
  /** What points were already lost or given back for. */
  causes: readonly string[];
  /** An adjustment that no decision has taken in yet. */
  adjusted: boolean;
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
