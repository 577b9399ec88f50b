import { ruleSetNamed } from '@dondoc/evaluation-domain';
import {
  assignmentFacts,
  scoreboardAt,
  unitScoreAt,
  type Question,
  type Scoreboard,
  type UnitScoreDetail,
} from '@dondoc/evaluation-projections';
import { dateOf } from '@dondoc/calendar';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { problems } from '../http/problems.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';

const rules = '366-2025';

/** The calendar year that the instant falls in, by the rule set in force. */
const questionAt = (asOf: string): Question => {
  const ruleSet = ruleSetNamed(rules);
  if (!ruleSet) throw new Error(`The rule set ${rules} is not shipped.`);
  const year = dateOf(asOf).slice(0, 4);
  return { asOf, period: { from: `${year}-01-01`, to: `${year}-12-31` }, ruleSet };
};

/** `asOf` undefined: at the instant of asking. */
export class GetScoreboard extends Query<Scoreboard> {
  constructor(readonly asOf: string | undefined) {
    super();
  }
}

@QueryHandler(GetScoreboard)
export class GetScoreboardHandler implements IQueryHandler<GetScoreboard> {
  constructor(
    private readonly organisation: OrganisationRegister,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ asOf }: GetScoreboard): Promise<Scoreboard> {
    const { units } = await this.organisation.state();
    const facts = await this.readModels.list(assignmentFacts);
    return scoreboardAt(facts, Object.values(units), questionAt(asOf ?? this.now().toISOString()));
  }
}

export class GetUnitScore extends Query<UnitScoreDetail> {
  constructor(
    readonly unit: string,
    readonly asOf: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(GetUnitScore)
export class GetUnitScoreHandler implements IQueryHandler<GetUnitScore> {
  constructor(
    private readonly organisation: OrganisationRegister,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ unit, asOf }: GetUnitScore): Promise<UnitScoreDetail> {
    const { units } = await this.organisation.state();
    const scored = Object.hasOwn(units, unit) ? units[unit] : undefined;
    if (!scored) throw problems.unitUnknown(unit);
    const facts = await this.readModels.list(assignmentFacts);
    return unitScoreAt(facts, scored, questionAt(asOf ?? this.now().toISOString()));
  }
}
