import { failedQuartersOf } from '@dondoc/evaluation-application';
import type { Dossier } from '@dondoc/evaluation-contracts';
import { compare, exactly } from '@dondoc/evaluation-domain';
import type { Question } from '@dondoc/evaluation-projections';
import { ratingId, type RatingEvent, type Subject } from '@dondoc/evaluation-rating';
import { decisionIn, happenedBy, knownOf } from './rating-on-paper.ts';
import type { WardAt } from './ward-at.ts';

type Asked = Pick<Question, 'asOf' | 'ruleSet'> & Readonly<{ code: string }>;

/** Failed quarters of the year as its decision took them in, or as they stand before there is one. */
export const failedQuartersOn = async (
  { ratings }: Pick<WardAt, 'ratings'>,
  { asOf, code, ruleSet }: Asked,
  unit: string,
  events: readonly RatingEvent[],
): Promise<Dossier['grade']['failedQuarters']> => {
  const ratingOf = async (of: string, period: string, kind?: Subject['kind']) =>
    knownOf(happenedBy(await ratings.history(ratingId(of, period, kind)), asOf));
  const decision = decisionIn(events);
  const quarters = decision?.data.failedQuarters ?? (await failedQuartersOf({ ratingOf }, unit, code));
  if (quarters.length === 0) return null;
  const { most, rulesOut } = ruleSet.heads.failedQuarters;
  const isTooMany = compare(exactly(quarters.length), exactly(most.value)) > 0;
  return { quarters: [...quarters], rulesOut: isTooMany ? rulesOut.value : null };
};
