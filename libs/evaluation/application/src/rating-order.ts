import type { Precedence } from '@dondoc/evaluation-domain';
import { quartersOf, ratingId, type KnownRating, type Subject } from '@dondoc/evaluation-rating';
import { decidedGrade } from './rated.ts';

export type OrderedUnit = Readonly<{ unit: string; kind: string; parent: string | null }>;

const ofTheParty = ['party-committee', 'party-cells'];

/** The unit whose own Party organisation this is: cells under a body that is not of the Party itself. Null: of none. */
const hostOf = ({ kind, parent }: OrderedUnit, units: readonly OrderedUnit[]): OrderedUnit | null => {
  const above = kind === 'party-cells' && units.find(({ unit }) => unit === parent);
  return above && !ofTheParty.includes(above.kind) ? above : null;
};

const below = (one: OrderedUnit, units: readonly OrderedUnit[]): readonly OrderedUnit[] =>
  units.filter(({ parent }) => parent === one.unit).flatMap((each) => [each, ...below(each, units)]);

/** Units to be rated before this one, as far as the organisation tree can say. */
export const unitsBefore = (
  unit: string,
  units: readonly OrderedUnit[],
  order: readonly Precedence[],
): readonly string[] => {
  const one = units.find((each) => each.unit === unit);
  if (!one) return [];
  const hostFirst = order.includes('unit-before-party-organisation');
  const host = hostFirst ? hostOf(one, units) : null;
  const own = hostFirst ? units.filter((each) => hostOf(each, units)?.unit === unit) : [];
  const after = new Set(own.flatMap((each) => [each, ...below(each, units)]));
  const lower = order.includes('lower-before-upper') ? below(one, units) : [];
  return [...lower.filter((each) => !after.has(each)), ...(host ? [host] : [])].map((each) => each.unit);
};

type Ward = Readonly<{
  units: () => Promise<readonly OrderedUnit[]>;
  ratingOf: (unit: string, period: string, kind?: Subject['kind']) => Promise<KnownRating | null>;
}>;

/** What is to be decided anew is not decided. */
const isDecided = (rating: KnownRating | null): boolean => decidedGrade(rating) !== null && !rating?.adjusted;

/** Quarters of the year that have been opened for the unit: one that fails may rule a grade of the year out. */
const quartersBefore = async (
  ratingOf: Ward['ratingOf'],
  unit: string,
  period: string,
): Promise<readonly string[]> => {
  const quarters = await Promise.all(
    quartersOf(period).map(async (quarter) => {
      const found = await ratingOf(unit, quarter);
      return found && !isDecided(found) ? [ratingId(unit, quarter)] : [];
    }),
  );
  return quarters.flat();
};

/**
 * Ratings that come before this one: of the period, the unit's before that of its head, opened or not; those of units
 * that go before this one, unit before unit and head before head, where they have been opened; and before a year the
 * unit's quarters.
 */
export const ratingsBefore = async (
  { units, ratingOf }: Ward,
  { opened: { unit, period, subject } }: KnownRating,
  order: readonly Precedence[],
): Promise<readonly string[]> => {
  const { kind } = subject;
  const others = await Promise.all(
    unitsBefore(unit, await units(), order).map(async (other) => {
      const found = await ratingOf(other, period, kind);
      return found && !isDecided(found) ? [ratingId(other, period, kind)] : [];
    }),
  );
  const ofUnit = kind === 'head' && !isDecided(await ratingOf(unit, period)) ? [ratingId(unit, period)] : [];
  return [...ofUnit, ...others.flat(), ...(await quartersBefore(ratingOf, unit, period))];
};
