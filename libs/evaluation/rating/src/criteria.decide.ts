import { accept, reject } from '@dondoc/event-sourcing-kernel';
import { compare, exactly } from '@dondoc/evaluation-domain';
import type { DataOf } from './rating.commands.ts';
import type { RatingRejection } from './rating.rejections.ts';
import { causeKey, causesOf } from './rating.evolve.ts';
import { onlyDecidingUnit, type Answer } from './rating.standing.ts';
import type { OngoingRating } from './rating.state.ts';
import type { CriterionAsked, CriterionGiven } from './rating.vocabulary.ts';

const isBlank = (text: string): boolean => text.trim() === '';

const firstTwice = <Value>(values: readonly Value[]): Value | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);

const troubleWith = (given: CriterionGiven, asked: readonly CriterionAsked[]): RatingRejection | null => {
  const { code } = given;
  const most = asked.find((each) => each.code === code)?.most;
  if (most === undefined) return { code: 'criterion-unknown', criterion: code };
  const proof = 'points' in given ? given.evidence : given.notApplicable;
  if (isBlank(proof)) return { code: 'criterion-unproven', criterion: code };
  if (!('points' in given)) return null;
  const points = exactly(given.points);
  const inRange = compare(points, exactly(0)) >= 0 && compare(points, exactly(most)) <= 0;
  return inRange ? null : { code: 'criterion-out-of-range', criterion: code, most };
};

/** All of the criteria at once, each with its points and evidence or with why it does not apply. */
export const giveCriteria = (data: DataOf<'GiveGeneralCriteria'>, state: OngoingRating): Answer => {
  const refusal = onlyDecidingUnit(data.by, state);
  if (refusal) return refusal;
  if (state.decision !== null || state.adjusted) return reject({ code: 'already-decided' });
  const asked = state.opened.bounds.criteria;
  for (const given of data.criteria) {
    const trouble = troubleWith(given, asked);
    if (trouble) return reject(trouble);
  }
  const codes = data.criteria.map(({ code }) => code);
  const twice = firstTwice(codes);
  if (twice !== undefined) return reject({ code: 'criterion-given-twice', criterion: twice });
  const missing = asked.flatMap(({ code }) => (codes.includes(code) ? [] : code));
  if (missing.length > 0) return reject({ code: 'criteria-incomplete', missing });
  const cause = firstTwice(causesOf(data.criteria));
  if (cause !== undefined) return reject({ code: 'cause-counted-already', cause });
  return accept({ type: 'GeneralCriteriaGiven', data });
};

export const isCounted = (cause: string, state: OngoingRating): boolean =>
  [...causesOf(state.criteria ?? []), ...state.causes].includes(causeKey(cause));
