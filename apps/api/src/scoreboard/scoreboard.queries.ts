import {
  scoreboardAt,
  unitScoreAt,
  type Scoreboard,
  type UnitScoreDetail,
} from '@dondoc/evaluation-projections';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EvaluationDesk, type Asked } from '../evaluation/evaluation-desk.ts';

export class GetScoreboard extends Query<Scoreboard> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(GetScoreboard)
export class GetScoreboardHandler implements IQueryHandler<GetScoreboard> {
  constructor(private readonly desk: EvaluationDesk) {}

  async execute({ asked }: GetScoreboard): Promise<Scoreboard> {
    const question = await this.desk.question(asked);
    const units = await this.desk.unitsGiven(question);
    return scoreboardAt(await this.desk.facts(question), units, question);
  }
}

export class GetUnitScore extends Query<UnitScoreDetail> {
  constructor(
    readonly unit: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(GetUnitScore)
export class GetUnitScoreHandler implements IQueryHandler<GetUnitScore> {
  constructor(private readonly desk: EvaluationDesk) {}

  async execute({ unit, asked }: GetUnitScore): Promise<UnitScoreDetail> {
    const scored = await this.desk.unit(unit);
    const question = await this.desk.question(asked);
    const given = await this.desk.given(scored, question);
    return unitScoreAt(await this.desk.facts(question), scored, question, given);
  }
}
