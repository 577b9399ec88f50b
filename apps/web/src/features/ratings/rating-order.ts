import { unitsBefore, type OrderedUnit } from '@dondoc/evaluation-application';
import type { RatingView } from '@dondoc/evaluation-contracts';
import type { Precedence } from '@dondoc/evaluation-domain';
import { ratingId } from '@dondoc/evaluation-rating';

/** What is to be decided anew is not decided. */
const isDecided = ({ grade, adjusted }: RatingView): boolean => grade !== null && !adjusted;

/**
 * Ratings of the period that are to be decided before this one, as far as the page can see: the unit's before that of its
 * head, and those of units that go before this one by the order of its rules, where they have been opened.
 */
export const ratedBefore = (
  { unit, period, subject: { kind } }: RatingView,
  all: readonly RatingView[],
  units: readonly OrderedUnit[],
  order: readonly Precedence[],
): readonly string[] => {
  const find = (id: string) => all.find((one) => one.id === id);
  const others = unitsBefore(unit, units, order)
    .map((other) => ratingId(other, period, kind))
    .filter((id) => {
      const found = find(id);
      return found !== undefined && !isDecided(found);
    });
  if (kind === 'unit') return others;
  const ofUnit = find(ratingId(unit, period));
  return ofUnit && isDecided(ofUnit) ? others : [ratingId(unit, period), ...others];
};

/** Quarters that were opened for a unit and are still to be decided, which its year waits for. */
export const undecidedQuarters = (unit: string, quarters: readonly RatingView[]): readonly string[] =>
  quarters
    .filter((one) => one.unit === unit && one.subject.kind === 'unit' && !isDecided(one))
    .map(({ id }) => id)
    .toSorted();

export type Failed = Readonly<{ unit: string; quarters: readonly string[] }>;

/** Quarters of a year that a unit failed. */
export const failedQuarters = (unit: string, quarters: readonly RatingView[]): readonly string[] =>
  quarters
    .filter((one) => one.unit === unit && one.subject.kind === 'unit' && one.grade === 'failed')
    .map(({ period }) => period)
    .toSorted();

export const failedByUnit = (quarters: readonly RatingView[]): readonly Failed[] =>
  [...new Set(quarters.map(({ unit }) => unit))]
    .map((unit) => ({ unit, quarters: failedQuarters(unit, quarters) }))
    .filter((one) => one.quarters.length > 0);
