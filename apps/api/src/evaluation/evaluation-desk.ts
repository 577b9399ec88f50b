import { dateOf } from '@dondoc/calendar';
import type { Given } from '@dondoc/evaluation-domain';
import {
  periodOf,
  unitFactsAt,
  type AssignmentFacts,
  type Question,
  type ScoredUnit,
  type UnitFacts,
  type UnitGiven,
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

export type WardQuestion = Question & Readonly<{ code: string; knownAt: string | null; rulesHash: string }>;

/** Everything a score is made of, brought together: units, facts, rules, and what people gave and upheld. */
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

  given({ unit }: Pick<ScoredUnit, 'unit'>, { code, ...moment }: WardQuestion): Promise<Given> {
    return this.ratings.givenAt(unit, code, moment);
  }

  /** All units, each with what people gave. */
  async unitsGiven(question: WardQuestion): Promise<readonly UnitGiven[]> {
    return Promise.all(
      (await this.units()).map(async (unit) => ({ ...unit, given: await this.given(unit, question) })),
    );
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
