import { dossierSchema, type Dossier } from '@dondoc/evaluation-contracts';
import { ratingId } from '@dondoc/evaluation-rating';
import { unitEvaluationAt, unitFactsAt, type UnitEvaluation } from '@dondoc/evaluation-projections';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EvaluationDesk, type Asked } from '../evaluation-desk.ts';
import { RatingRegister } from '../rating-register.ts';
import { ListedAssignments } from './listed-assignments.ts';
import { PaperDesk } from './paper-desk.ts';
import { printed } from './printed.ts';
import { criteriaOf, decidedOf, objectionsOf, selfOf } from './rating-on-paper.ts';

/** Everything that a unit's dossier says, at one place in the log. */
export class GetDossier extends Query<Dossier> {
  constructor(
    readonly unit: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

const inLog = ({ id, position }: Readonly<{ id: string; position: string }>) => ({
  id,
  position: position.slice(position.indexOf('/') + 1),
});

const contributionsOf = ({ lines }: UnitEvaluation): Dossier['evaluation']['contributions'] =>
  lines.map(({ assignment, title, role, quantity, quality, progress, points, words, events }) => ({
    assignment,
    title,
    role,
    quantity: printed(quantity),
    quality: printed(quality),
    progress: printed(progress),
    points,
    because: words,
    events: events.map(inLog),
  }));

@QueryHandler(GetDossier)
export class GetDossierHandler implements IQueryHandler<GetDossier> {
  constructor(
    private readonly papers: PaperDesk,
    private readonly desk: EvaluationDesk,
    private readonly ratings: RatingRegister,
    private readonly listed: ListedAssignments,
  ) {}

  async execute({ unit, asked }: GetDossier): Promise<Dossier> {
    const scored = await this.desk.unit(unit);
    const { question, all, roster, frame } = await this.papers.begin(asked);
    const given = await this.desk.given(scored, question);
    const evaluation = unitEvaluationAt(all, scored, question, given);
    const { counted, day } = unitFactsAt(all, scored, question, given);
    const id = ratingId(unit, question.code);
    const [rating, events] = [await this.ratings.find(id), await this.ratings.history(id)];
    const nameOf = (other: string) => roster.state.units[other]?.name ?? other;
    const { score } = evaluation;
    return dossierSchema.parse({
      ...frame,
      unit: {
        id: unit,
        name: scored.name,
        head: roster.units.find((one) => one.unit.unit === unit)?.head?.displayName ?? null,
      },
      evaluation: {
        counted: evaluation.counted,
        leftOut: evaluation.leftOut,
        criteria: criteriaOf(rating),
        ratios: evaluation.ratios,
        score: score ?? {
          general: given.generalCriteria === null ? null : printed(given.generalCriteria),
          results: null,
          total: null,
        },
        conditions: evaluation.conditions,
        contributions: contributionsOf(evaluation),
      },
      grade: { proposed: evaluation.proposedGrade, decided: decidedOf(events, nameOf) },
      selfAssessment: selfOf(rating),
      objections: objectionsOf(events, nameOf),
      assignments: await this.listed.list(counted.assignments, all, { asOf: question.asOf, day }),
    });
  }
}
