import { waitsAt, type Waits } from '@dondoc/evaluation-projections';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EvaluationDesk, type Asked } from './evaluation-desk.ts';
import { KnownFacts } from './known-facts.ts';

/** Whom the work of one unit, or of every unit, was waiting for. */
export class GetWaits extends Query<Waits> {
  constructor(
    readonly unit: string | undefined,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(GetWaits)
export class GetWaitsHandler implements IQueryHandler<GetWaits> {
  constructor(
    private readonly desk: EvaluationDesk,
    private readonly known: KnownFacts,
  ) {}

  async execute({ unit, asked }: GetWaits): Promise<Waits> {
    const units = unit === undefined ? await this.desk.units() : [await this.desk.unit(unit)];
    const question = await this.desk.question(asked);
    return waitsAt(await this.known.followed(question.knownAt), units, question);
  }
}
