import { startOfDay } from '@dondoc/calendar';
import {
  comparisonInWords,
  evaluationOf,
  unitEvaluationAt,
  warningOf,
  type ComparisonInWords,
  type UnitComparisonBody,
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

type Pair<Value> = Readonly<{ before: Value; after: Value }>;
type Compared = ComparisonInWords &
  Readonly<{
    period: Readonly<UnitComparisonBody['period']>;
    knownAt: Pair<string | null>;
    rulesHash: Pair<string>;
    general: Pair<string | null>;
  }>;

/** One unit in one period, evaluated twice: each side as of an instant, by what was known at another. */
export class CompareUnit extends Query<Compared> {
  constructor(
    readonly unit: string,
    readonly asked: Readonly<{
      fromAsOf?: string | undefined;
      fromKnownAt?: string | undefined;
      toAsOf?: string | undefined;
      toKnownAt?: string | undefined;
      period?: string | undefined;
    }>,
  ) {
    super();
  }
}

@QueryHandler(CompareUnit)
export class CompareUnitHandler implements IQueryHandler<CompareUnit> {
  constructor(private readonly desk: EvaluationDesk) {}

  async execute({ unit, asked }: CompareUnit): Promise<Compared> {
    const scored = await this.desk.unit(unit);
    const { period, toAsOf, toKnownAt, fromKnownAt } = asked;
    const after = await this.desk.question({ asOf: toAsOf, knownAt: toKnownAt, period });
    const fromAsOf = asked.fromAsOf ?? startOfDay(after.period.from);
    const before = await this.desk.question({ asOf: fromAsOf, knownAt: fromKnownAt, period: after.code });
    const evaluated = async (question: WardQuestion) => {
      const all = await this.desk.facts(question);
      return evaluationOf(await this.desk.unitFacts(all, scored, question), question);
    };
    const [one, other] = [await evaluated(before), await evaluated(after)];
    return {
      ...comparisonInWords(one, other),
      period: after.period,
      asOf: { before: before.asOf, after: after.asOf },
      knownAt: { before: before.knownAt, after: after.knownAt },
      rulesHash: { before: before.rulesHash, after: after.rulesHash },
      general: {
        before: one.exact.score?.general ?? null,
        after: other.exact.score?.general ?? null,
      },
    };
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
