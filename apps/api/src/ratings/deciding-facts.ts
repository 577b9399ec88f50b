import { endOfDay } from '@dondoc/calendar';
import { periodOf } from '@dondoc/evaluation-projections';
import { periodKind, ratingId, type DecisionFacts, type KnownRating } from '@dondoc/evaluation-rating';
import type { Grade } from '@dondoc/evaluation-domain';
import { Inject, Injectable } from '@nestjs/common';
import { EvaluationDesk } from '../evaluation/evaluation-desk.ts';
import { RatingRegister } from '../evaluation/rating-register.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { atLeastDone, decidedGrade, quotaOf, type Rated } from './rated.ts';

/** What the world says of a decision, from the log at this moment: the order, the unit, its quarters, the quota. */
@Injectable()
export class DecidingFacts {
  constructor(
    private readonly ratings: RatingRegister,
    private readonly ruleSets: RuleSetRegister,
    private readonly organisation: OrganisationRegister,
    private readonly desk: EvaluationDesk,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async of(rating: KnownRating, grade: Grade): Promise<DecisionFacts> {
    const { unit, period, subject } = rating.opened;
    const ofUnit = subject.kind === 'head' ? await this.ratings.of(unit, period) : null;
    return {
      pending: await this.pending(rating, ofUnit),
      unit: ofUnit && (await this.standingOf(ofUnit)),
      failedQuarters: await this.failedQuarters(unit, period),
      quotaExceeded: await this.exceedsQuota(rating, grade),
    };
  }

  /** Quarters of the year in which the unit was given the lowest grade. */
  async failedQuarters(unit: string, period: string): Promise<readonly string[]> {
    if (periodKind(period) !== 'year') return [];
    const quarters = [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`);
    const failed = await Promise.all(
      quarters.map(async (quarter) => decidedGrade(await this.ratings.of(unit, quarter)) === 'failed'),
    );
    return quarters.filter((_, index) => failed[index]);
  }

  /** The unit before its head; and lower units before those above them, where the rules ask for that. */
  private async pending(rating: KnownRating, ofUnit: KnownRating | null): Promise<readonly string[]> {
    const { unit, period, subject, rules } = rating.opened;
    if (subject.kind === 'head') return decidedGrade(ofUnit) === null ? [ratingId(unit, period)] : [];
    const used = await this.ruleSets.ofHash(rules.id, rules.hash);
    if (!used?.ruleSet.order.value.includes('lower-before-upper')) return [];
    const { units } = await this.organisation.state();
    const lower = Object.values(units).filter(({ parent }) => parent === unit);
    const open = await Promise.all(
      lower.map(async (one) => {
        const found = await this.ratings.of(one.unit, period);
        return found !== null && decidedGrade(found) === null ? [ratingId(one.unit, period)] : [];
      }),
    );
    return open.flat();
  }

  private async standingOf(ofUnit: KnownRating): Promise<DecisionFacts['unit']> {
    const grade = decidedGrade(ofUnit);
    if (grade === null) return null;
    const { unit, period, rules } = ofUnit.opened;
    const used = await this.ruleSets.ofHash(rules.id, rules.hash);
    const days = periodOf(period);
    if (!used || !days) return { grade, failing: false };
    const end = endOfDay(ofUnit.proposal?.asOf ?? days.to);
    const asOf = Date.parse(end) < this.now().getTime() ? end : this.now().toISOString();
    const question = { ...(await this.desk.question({ asOf, period })), ruleSet: used.ruleSet };
    const { counted } = await this.desk.unitFacts(await this.desk.facts(question), { unit }, question);
    return { grade, failing: !atLeastDone(counted, used.ruleSet) };
  }

  private async exceedsQuota({ opened }: KnownRating, grade: Grade): Promise<boolean> {
    if (grade !== 'excellent') return false;
    const { unit, period, subject, rules } = opened;
    const used = await this.ruleSets.ofHash(rules.id, rules.hash);
    if (!used) return false;
    const { units } = await this.organisation.state();
    const rated = await Promise.all(
      Object.values(units).flatMap((one) =>
        (['unit', 'head'] as const).map(async (kind): Promise<Rated> => {
          const isThis = one.unit === unit && kind === subject.kind;
          const found = isThis ? null : await this.ratings.of(one.unit, period, kind);
          const given = isThis ? grade : (decidedGrade(found) ?? found?.proposal?.grade ?? null);
          return {
            subject: ratingId(one.unit, period, kind),
            group: one.kind,
            grade: given,
            head: kind === 'head',
          };
        }),
      ),
    );
    const subjectId = ratingId(unit, period, subject.kind);
    return quotaOf(rated, used.ruleSet).some(
      ({ alarm, excellent }) => alarm && excellent.includes(subjectId),
    );
  }
}
