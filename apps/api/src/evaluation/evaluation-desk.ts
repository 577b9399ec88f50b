import { dateOf } from '@dondoc/calendar';
import {
  periodOf,
  unitFactsAt,
  type AssignmentFacts,
  type Question,
  type ScoredUnit,
  type UnitFacts,
} from '@dondoc/evaluation-projections';
import { Inject, Injectable } from '@nestjs/common';
import { problems } from '../http/problems.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { KnownFacts } from './known-facts.ts';
import { RatingRegister } from './rating-register.ts';

/** What is asked of scores: undefined is now, the year that the instant falls in, and all that is known. */
export type Asked = Readonly<{
  asOf?: string | undefined;
  period?: string | undefined;
  knownAt?: string | undefined;
}>;

export type WardQuestion = Question & Readonly<{ code: string; knownAt: string | null }>;

/** Everything a score is made of, brought together: units, facts, rules, and the points that people gave. */
@Injectable()
export class EvaluationDesk {
  constructor(
    private readonly organisation: OrganisationRegister,
    private readonly ruleSets: RuleSetRegister,
    private readonly known: KnownFacts,
    private readonly ratings: RatingRegister,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async question({ asOf, period, knownAt = undefined }: Asked): Promise<WardQuestion> {
    const instant = asOf ?? this.now().toISOString();
    const code = period ?? dateOf(instant).slice(0, 4);
    const days = periodOf(code);
    if (!days) throw new Error(`${code} is no period, and the edge let it through.`);
    const { ruleSet, hash } = await this.ruleSets.forUnits(knownAt ?? null);
    return { asOf: instant, knownAt: knownAt ?? null, code, period: days, ruleSet, rulesHash: hash };
  }

  async units(): Promise<readonly ScoredUnit[]> {
    return Object.values((await this.organisation.state()).units);
  }

  async unit(id: string): Promise<ScoredUnit> {
    const { units } = await this.organisation.state();
    const found = Object.hasOwn(units, id) ? units[id] : undefined;
    if (!found) throw problems.unitUnknown(id);
    return found;
  }

  facts({ knownAt }: Pick<WardQuestion, 'knownAt'>): Promise<readonly AssignmentFacts[]> {
    return this.known.read(knownAt);
  }

  async given({ unit }: Pick<ScoredUnit, 'unit'>, { code, ...moment }: WardQuestion) {
    return { generalCriteria: await this.ratings.generalAt(unit, code, moment) };
  }

  /** One unit's facts, with what people gave. */
  async unitFacts(
    all: readonly AssignmentFacts[],
    unit: Pick<ScoredUnit, 'unit'>,
    question: WardQuestion,
  ): Promise<UnitFacts> {
    return unitFactsAt(all, unit, question, await this.given(unit, question));
  }
}
