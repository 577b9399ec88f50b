import type { EvaluationFacts, Grade, RuleSet } from '@dondoc/evaluation-domain';
import {
  quartersOf,
  ratingId,
  type DecisionFacts,
  type KnownRating,
  type RulesUsed,
  type Subject,
} from '@dondoc/evaluation-rating';
import { ratingsBefore, type OrderedUnit } from './rating-order.ts';
import { atLeastDone, decidedGrade, quotaOf, type Rated } from './rated.ts';

/** The ward as a decision meets it, from the log at that moment. */
export type RatedWard = Readonly<{
  units: () => Promise<readonly OrderedUnit[]>;
  /** Null: there is none. */
  ratingOf: (unit: string, period: string, kind?: Subject['kind']) => Promise<KnownRating | null>;
  rulesOf: (used: RulesUsed) => Promise<RuleSet | null>;
  /** What counts of the unit by now, or by the end of the period once that is over. */
  countedOf: (ofUnit: KnownRating, ruleSet: RuleSet) => Promise<EvaluationFacts>;
  /** What the engine would propose by then. */
  presentGradeOf: (rating: KnownRating) => Promise<Grade | null>;
}>;

/** Quarters of the year in which the unit was given the lowest grade. */
export const failedQuartersOf = async (
  { ratingOf }: Pick<RatedWard, 'ratingOf'>,
  unit: string,
  period: string,
): Promise<readonly string[]> => {
  const quarters = quartersOf(period);
  const failed = await Promise.all(
    quarters.map(async (quarter) => decidedGrade(await ratingOf(unit, quarter)) === 'failed'),
  );
  return quarters.filter((_, index) => failed[index]);
};

const standingOf = async (
  { rulesOf, countedOf }: RatedWard,
  ofUnit: KnownRating,
): Promise<DecisionFacts['unit']> => {
  const grade = decidedGrade(ofUnit);
  if (grade === null) return null;
  const used = await rulesOf(ofUnit.opened.rules);
  return { grade, failing: used !== null && !atLeastDone(await countedOf(ofUnit, used), used) };
};

/** Every unit and head with the grade that was decided, or else proposed. */
export const ratedIn = async (
  { units, ratingOf }: Pick<RatedWard, 'units' | 'ratingOf'>,
  period: string,
): Promise<readonly Rated[]> =>
  Promise.all(
    (await units()).flatMap((one) =>
      (['unit', 'head'] as const).map(async (kind): Promise<Rated> => {
        const found = await ratingOf(one.unit, period, kind);
        const grade = decidedGrade(found) ?? found?.proposal?.grade ?? null;
        return { subject: ratingId(one.unit, period, kind), group: one.kind, grade, head: kind === 'head' };
      }),
    ),
  );

const exceedsQuota = async (
  ward: RatedWard,
  { opened }: KnownRating,
  grade: Grade,
  used: RuleSet | null,
): Promise<boolean> => {
  if (!used || grade !== 'excellent') return false;
  const id = ratingId(opened.unit, opened.period, opened.subject.kind);
  const rated = (await ratedIn(ward, opened.period)).map((one) =>
    one.subject === id ? { ...one, grade } : one,
  );
  return quotaOf(rated, used).some(({ alarm, excellent }) => alarm && excellent.includes(id));
};

/** What the world says of a decision: the order, the unit, its quarters, the quota. */
export const decidingFacts = async (
  ward: RatedWard,
  rating: KnownRating,
  grade: Grade,
): Promise<DecisionFacts> => {
  const { unit, period, subject } = rating.opened;
  const ofUnit = subject.kind === 'head' ? await ward.ratingOf(unit, period) : null;
  const used = await ward.rulesOf(rating.opened.rules);
  return {
    pending: await ratingsBefore(ward, rating, used?.order.value ?? []),
    unit: ofUnit && (await standingOf(ward, ofUnit)),
    failedQuarters: await failedQuartersOf(ward, unit, period),
    quotaExceeded: await exceedsQuota(ward, rating, grade, used),
    presentGrade: await ward.presentGradeOf(rating),
  };
};
