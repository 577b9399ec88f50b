import { startOfDay } from '@dondoc/calendar';
import { compareEvaluations, type Comparison } from '@dondoc/evaluation-domain';
import {
  evaluationOf,
  unitEvaluationAt,
  warningOf,
  type UnitEvaluation,
  type WarningsBody,
} from '@dondoc/evaluation-projections';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EvaluationDesk, type Asked, type WardQuestion } from './evaluation-desk.ts';

export class GetUnitEvaluation extends Query<UnitEvaluation> {
  constructor(
    readonly unit: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(GetUnitEvaluation)
export class GetUnitEvaluationHandler implements IQueryHandler<GetUnitEvaluation> {
  constructor(private readonly desk: EvaluationDesk) {}

  async execute({ unit, asked }: GetUnitEvaluation): Promise<UnitEvaluation> {
    const scored = await this.desk.unit(unit);
    const question = await this.desk.question(asked);
    const given = await this.desk.given(scored, question);
    return unitEvaluationAt(await this.desk.facts(question), scored, question, given);
  }
}

/** One unit at two instants, or by what was known at two instants. */
export class CompareUnit extends Query<Comparison> {
  constructor(
    readonly unit: string,
    readonly asked: Readonly<{
      from: string | undefined;
      to: string | undefined;
      by: 'asOf' | 'knownAt';
      period: string | undefined;
    }>,
  ) {
    super();
  }
}

@QueryHandler(CompareUnit)
export class CompareUnitHandler implements IQueryHandler<CompareUnit> {
  constructor(private readonly desk: EvaluationDesk) {}

  async execute({ unit, asked: { from, to, by, period } }: CompareUnit): Promise<Comparison> {
    const scored = await this.desk.unit(unit);
    const at = (instant: string | undefined) => this.desk.question({ [by]: instant, period });
    const after = await at(to);
    const before = await at(from ?? startOfDay(after.period.from));
    const evaluated = async (question: WardQuestion) => {
      const all = await this.desk.facts(question);
      return evaluationOf(await this.desk.unitFacts(all, scored, question), question);
    };
    return compareEvaluations(await evaluated(before), await evaluated(after));
  }
}

/** Where each unit's present course ends. */
export class GetWarnings extends Query<Warnings> {
  constructor(readonly asked: Asked) {
    super();
  }
}

type Warning = ReturnType<typeof warningOf>;
type Warnings = Omit<WarningsBody, 'period' | 'units'> &
  Readonly<{
    period: Readonly<WarningsBody['period']>;
    units: readonly Readonly<{ unit: string; name: string; warning: Warning }>[];
  }>;

@QueryHandler(GetWarnings)
export class GetWarningsHandler implements IQueryHandler<GetWarnings> {
  constructor(private readonly desk: EvaluationDesk) {}

  async execute({ asked }: GetWarnings): Promise<Warnings> {
    const question = await this.desk.question(asked);
    const all = await this.desk.facts(question);
    const units = await Promise.all(
      (await this.desk.units()).map(async ({ unit, name }) => ({
        unit,
        name,
        warning: warningOf(await this.desk.unitFacts(all, { unit }, question), question),
      })),
    );
    return { rules: question.ruleSet.id, asOf: question.asOf, period: question.period, units };
  }
}
