import { isBefore } from '@dondoc/assignments-domain';
import { accept, reject } from '@dondoc/event-sourcing-kernel';
import { obstacleTo } from './grade.decide.ts';
import { isAbove } from './grades.ts';
import type { DataOf } from './rating.commands.ts';
import type { RatingRejection } from './rating.rejections.ts';
import { onlyDecidingUnit, type Answer } from './rating.standing.ts';
import { openObjections, type OngoingRating, type RatingState } from './rating.state.ts';

const obstacle = (at: string, state: OngoingRating): RatingRejection | null => {
  const objections = openObjections(state);
  if (objections.length > 0) return { code: 'objections-open', objections };
  if (state.adjusted) return { code: 'adjustment-undecided' };
  const until = state.decision?.objectUntil ?? null;
  return until !== null && isBefore(at, until) ? { code: 'objections-still-possible', until } : null;
};

/** By whoever decided, or by itself at the end of a window: where something stands against that, it is no news. */
export const finalise = ({ at, by }: DataOf<'FinaliseRating'>, state: OngoingRating): Answer => {
  const refusal = by && onlyDecidingUnit(by, state);
  if (refusal) return refusal;
  const trouble = obstacle(at, state);
  const { decision } = state;
  if (by === null && (trouble || !decision?.objectUntil)) return accept();
  if (trouble) return reject(trouble);
  return decision
    ? accept({ type: 'RatingFinalised', data: { at, by, grade: decision.grade } })
    : reject({ code: 'not-decided' });
};

type Final = Extract<RatingState, { status: 'final' }>;

export const correctFinal = (data: DataOf<'CorrectFinal'>, state: Final): Answer => {
  const refusal = onlyDecidingUnit(data.by, state);
  if (refusal) return refusal;
  const { facts, quotaAcknowledged, ...correction } = data;
  if (data.from !== state.grade) return reject({ code: 'grade-differs', present: state.grade });
  if (data.to === state.grade) return accept();
  if (data.reason.trim() === '') return reject({ code: 'reason-required' });
  // What was found later brings a grade down whoever else is not rated yet; only a higher one waits for them.
  const pending = isAbove(data.to, data.from) ? facts.pending : [];
  const trouble = obstacleTo(data.to, { facts: { ...facts, pending }, quotaAcknowledged }, state);
  if (trouble) return reject(trouble);
  const { quotaExceeded } = facts;
  return accept({ type: 'FinalCorrected', data: { ...correction, quotaExceeded } });
};
