import { summarySchema, type Summary } from '@dondoc/evaluation-contracts';
import { quota, type Proposal, type RuleSet } from '@dondoc/evaluation-domain';
import { unitEvaluationAt } from '@dondoc/evaluation-projections';
import { ratingId } from '@dondoc/evaluation-rating';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EvaluationDesk, type Asked } from '../evaluation-desk.ts';
import { RatingRegister } from '../rating-register.ts';
import { PaperDesk } from './paper-desk.ts';
import { printed } from './printed.ts';
import { decidedOf } from './rating-on-paper.ts';

/** The ward's units with their scores and grades, and the arithmetic of the quota. */
export class GetSummary extends Query<Summary> {
  constructor(readonly asked: Asked) {
    super();
  }
}

const settledBy = ({ quota: { denominator, group, rounding, heads } }: RuleSet) =>
  Object.entries({ denominator, group, rounding, heads }).map(([name, { value, source }]) => ({
    vi: `${name}: ${value} (${source})`,
    en: `${name}: ${value} (${source})`,
  }));

const linesOf = (rated: readonly Proposal[], ruleSet: RuleSet): Summary['quota']['lines'] =>
  quota(rated, ruleSet).map(({ group, of, share, allowed, excellent }) => ({
    group: group || '—',
    of,
    share: printed(ruleSet.quota.share.value),
    product: printed(share),
    most: allowed,
    excellent: excellent.length,
  }));

@QueryHandler(GetSummary)
export class GetSummaryHandler implements IQueryHandler<GetSummary> {
  constructor(
    private readonly papers: PaperDesk,
    private readonly desk: EvaluationDesk,
    private readonly ratings: RatingRegister,
  ) {}

  async execute({ asked }: GetSummary): Promise<Summary> {
    const { question, all, roster, frame } = await this.papers.begin(asked);
    const units = await Promise.all(
      roster.units.map(async ({ unit: { unit, name, kind }, head }) => {
        const given = await this.desk.given({ unit }, question);
        const { counted, ratios, score, proposedGrade } = unitEvaluationAt(
          all,
          { unit, name },
          question,
          given,
        );
        const decided = decidedOf(await this.ratings.history(ratingId(unit, question.code)), (id) => id);
        return {
          id: unit,
          name,
          group: kind,
          head: head?.displayName ?? null,
          counted,
          ratios,
          score: score ?? { general: null, results: null, total: null },
          proposed: proposedGrade,
          decided: decided && { grade: decided.grade, on: decided.on },
          note: null,
        };
      }),
    );
    const rated = units.flatMap(({ id, group, proposed, decided }) => {
      const grade = decided?.grade ?? proposed;
      return grade === null ? [] : { subject: id, group, grade };
    });
    const { ruleSet } = question;
    return summarySchema.parse({
      ...frame,
      units,
      quota: { settled: settledBy(ruleSet), lines: linesOf(rated, ruleSet) },
    });
  }
}
