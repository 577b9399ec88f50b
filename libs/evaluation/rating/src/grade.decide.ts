import type { Instant } from '@dondoc/assignments-domain';
import { accept, reject } from '@dondoc/event-sourcing-kernel';
import { compare, exactly, type Grade } from '@dondoc/evaluation-domain';
import { areApart, isAbove } from './grades.ts';
import type { DataOf } from './rating.commands.ts';
import { daysSoFar, periodKind, periodOf, ratingId } from './rating.period.ts';
import type { RatingRejection } from './rating.rejections.ts';
import { onlyDecidingUnit, onlyRated, type Answer } from './rating.standing.ts';
import type { KnownRating, OngoingRating } from './rating.state.ts';
import type { DecisionFacts, Proposal, SelfAssessment } from './rating.vocabulary.ts';

type Far = Readonly<{ self: SelfAssessment; proposal: Proposal | null; grade: Grade | null }>;

const areFar = ({ self, proposal, grade }: Far, { opened }: KnownRating): boolean =>
  areApart(self, { points: proposal?.total ?? null, grade }, opened.bounds.apart);

export const selfAssess = (data: DataOf<'SelfAssess'>, state: OngoingRating): Answer => {
  const refusal = onlyRated(data.by, state);
  if (refusal) return refusal;
  if (state.decision !== null || state.adjusted) return reject({ code: 'already-decided' });
  const { proposal } = state;
  const grade = proposal?.grade ?? null;
  if (proposal && data.grounds === null && areFar({ self: data, proposal, grade }, state))
    return reject({ code: 'grounds-required', self: data.grade, other: grade });
  return accept({ type: 'SelfAssessed', data });
};

/** The day that a proposal is of is nobody's choice beyond the period and what is over. `asOf` null: no day is named. */
export const dayRefused = (
  { opened: { period } }: Pick<KnownRating, 'opened'>,
  at: Instant,
  asOf: string | null,
): RatingRejection | null => {
  const days = daysSoFar(period, at);
  if (!days) return { code: 'period-not-begun', from: periodOf(period)?.from ?? period };
  return asOf !== null && (asOf < days.from || asOf > days.to)
    ? { code: 'day-outside-the-period', ...days }
    : null;
};

/** Proposed again while nothing is decided, or once an objection was upheld. */
export const proposeGrade = (data: DataOf<'ProposeGrade'>, state: OngoingRating): Answer => {
  const refusal = onlyDecidingUnit(data.by, state);
  if (refusal) return refusal;
  const outside = dayRefused(state, data.at, data.asOf);
  if (outside) return reject(outside);
  const { hash } = state.opened.rules;
  if (data.rules.hash !== hash) return reject({ code: 'other-rules', opened: hash, used: data.rules.hash });
  if (state.status === 'objected') return reject({ code: 'already-decided' });
  if (state.decision !== null && !state.adjusted) return reject({ code: 'already-decided' });
  return accept({ type: 'GradeProposed', data });
};

/** What no reason gets around: the grades that the unit's standing or its quarters rule out. */
const ruledOut = (
  grade: Grade,
  { unit, failedQuarters }: Pick<DecisionFacts, 'unit' | 'failedQuarters'>,
  { opened }: KnownRating,
): RatingRejection | null => {
  if (opened.subject.kind === 'head') {
    if (unit === null) return { code: 'others-come-first', pending: [ratingId(opened.unit, opened.period)] };
    if (unit.failing && grade !== 'failed') return { code: 'unit-failing' };
    if (isAbove(grade, unit.grade)) return { code: 'above-the-unit', unitGrade: unit.grade };
  }
  const { most, rulesOut } = opened.bounds.failedQuarters;
  const tooMany = compare(exactly(failedQuarters.length), exactly(most)) > 0;
  if (periodKind(opened.period) === 'year' && tooMany && !isAbove(rulesOut, grade))
    return { code: 'quarter-failed', quarters: failedQuarters };
  return null;
};

type Asked = Readonly<{ facts: DecisionFacts; quotaAcknowledged: boolean }>;

/** What stands against a grade, decided or corrected to: the order, what rules it out, a quota that nobody owned up to. */
export const obstacleTo = (
  grade: Grade,
  { facts, quotaAcknowledged }: Asked,
  state: KnownRating,
): RatingRejection | null => {
  const { pending, quotaExceeded } = facts;
  if (pending.length > 0) return { code: 'others-come-first', pending };
  const trouble = ruledOut(grade, facts, state);
  if (trouble) return trouble;
  return quotaExceeded && !quotaAcknowledged ? { code: 'quota-not-acknowledged' } : null;
};

/** Null: said well enough. A far self-assessment needs grounds of whoever is of another opinion, or of the unit itself. */
const unexplained = (data: DataOf<'DecideGrade'>, state: OngoingRating): RatingRejection | null => {
  const { self, proposal } = state;
  const { grade, reason, facts } = data;
  // An old proposal, or one of a chosen day, excuses nobody from what the engine finds now.
  const found = [facts.presentGrade, proposal?.grade ?? null].find((each) => each !== grade);
  if (found !== undefined && reason === null)
    return { code: 'reason-required', departs: { grade, proposed: found } };
  if (self === null || self.grounds !== null || data.grounds !== null) return null;
  return areFar({ self, proposal, grade: data.grade }, state)
    ? { code: 'grounds-required', self: self.grade, other: data.grade }
    : null;
};

export const decideGrade = (data: DataOf<'DecideGrade'>, state: OngoingRating): Answer => {
  const refusal = onlyDecidingUnit(data.by, state);
  if (refusal) return refusal;
  const tooEarly = dayRefused(state, data.at, null);
  if (tooEarly) return reject(tooEarly);
  if (state.decision !== null) return reject({ code: state.adjusted ? 'not-proposed' : 'already-decided' });
  if (state.status !== 'proposed') return reject({ code: 'not-proposed' });
  const { quotaAcknowledged, facts, ...said } = data;
  const { unit, failedQuarters, quotaExceeded, presentGrade } = facts;
  const trouble = obstacleTo(data.grade, { facts, quotaAcknowledged }, state) ?? unexplained(data, state);
  if (trouble) return reject(trouble);
  const workingDays = state.opened.bounds.objectionWorkingDays;
  if ((workingDays === null) !== (data.objectUntil === null))
    return reject({ code: 'window-not-as-set', workingDays });
  return accept({
    type: 'GradeDecided',
    data: { ...said, quotaExceeded, presentGrade, unit, failedQuarters },
  });
};
