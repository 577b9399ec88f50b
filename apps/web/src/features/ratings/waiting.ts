import type { RatingView } from '@dondoc/evaluation-contracts';
import { ratingTimeline } from '@dondoc/evaluation-rating';
import { stateOf } from './rating-state.ts';

/** tự đánh giá · chấm tiêu chí chung · chấm tiêu chí của người đứng đầu · đề xuất · quyết định · trả lời kiến nghị · kiến nghị được đến khi · công bố */
export type Move =
  | 'self-assess'
  | 'general-criteria'
  | 'leader-criteria'
  | 'propose'
  | 'propose-anew'
  | 'decide'
  | 'answer'
  | 'window'
  | 'finalise'
  | 'nothing';

export type Waiting = Readonly<{ what: Move; by: 'rated' | 'deciding' | null }>;

export const openObjectionsOf = ({ objections }: Pick<RatingView, 'objections'>) =>
  objections.filter(({ answer }) => answer === null);

/** Whose move it is: while lines may still be objected to, that of whoever is rated. */
export const waitingFor = (view: RatingView, now: string): Waiting => {
  const { status, adjusted, selfAssessment, criteria, leader, objectUntil } = view;
  const asksLeader = view.subject.kind === 'head' && view.bounds.leaderCriteria === true;
  if (status === 'final') return { what: 'nothing', by: null };
  if (openObjectionsOf(view).length > 0) return { what: 'answer', by: 'deciding' };
  if (status === 'proposed') return { what: 'decide', by: 'deciding' };
  if (adjusted) return { what: 'propose-anew', by: 'deciding' };
  if (status === 'open') {
    if (selfAssessment === null) return { what: 'self-assess', by: 'rated' };
    if (criteria === null) return { what: 'general-criteria', by: 'deciding' };
    return { what: asksLeader && leader === null ? 'leader-criteria' : 'propose', by: 'deciding' };
  }
  const isOpenStill = objectUntil !== null && Date.parse(now) < Date.parse(objectUntil);
  return isOpenStill ? { what: 'window', by: 'rated' } : { what: 'finalise', by: 'deciding' };
};

export type Due = Readonly<{
  what: 'self-assess' | 'propose' | 'decide' | 'answer-objection' | 'finalise';
  at: string;
}>;

/** The first deadline that is ahead, or has passed with nothing done; null: none is set for what comes next. */
export const nextDue = (view: RatingView): Due | null =>
  ratingTimeline(stateOf(view))
    .map((step): Due =>
      step.kind === 'remind' ? { what: step.stage, at: step.dueAt } : { what: 'finalise', at: step.at },
    )
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0] ?? null;

/** A window that ends is no lateness of anybody. */
export const isOverdue = (due: Due | null, now: string): boolean =>
  due !== null && due.what !== 'finalise' && Date.parse(due.at) <= Date.parse(now);

const farAway = Number.POSITIVE_INFINITY;
const dueTime = (view: RatingView): number => {
  const due = nextDue(view);
  return due ? Date.parse(due.at) : farAway;
};
const rank = ({ status }: RatingView): number => (status === 'final' ? 1 : 0);

/** What is due first stands first; of the same instant lower ids, a unit before its head; what is final, last. */
export const byDue = (a: RatingView, b: RatingView): number => {
  const [one, other] = [dueTime(a), dueTime(b)];
  return rank(a) - rank(b) || (one === other ? 0 : one - other) || (a.id < b.id ? -1 : 1);
};
