import { quotaOf } from '@dondoc/evaluation-application';
import type { RatingQuota } from '@dondoc/evaluation-contracts';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EvaluationDesk } from '../evaluation/evaluation-desk.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { ruleSetUnknown } from '../rule-sets/rule-set.problem.ts';
import { DecidingFacts } from './deciding-facts.ts';

/** How many may be excellent: undefined is this year, and the rules that the ward scores its units by. */
export class GetRatingQuota extends Query<RatingQuota> {
  constructor(
    readonly period: string | undefined,
    readonly ruleSet: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(GetRatingQuota)
export class GetRatingQuotaHandler implements IQueryHandler<GetRatingQuota> {
  constructor(
    private readonly desk: EvaluationDesk,
    private readonly deciding: DecidingFacts,
    private readonly ruleSets: RuleSetRegister,
  ) {}

  async execute({ period, ruleSet: id }: GetRatingQuota): Promise<RatingQuota> {
    const question = await this.desk.question({ period });
    const ruleSet = id === undefined ? question.ruleSet : (await this.ruleSets.named(id))?.ruleSet;
    if (!ruleSet) throw ruleSetUnknown(id ?? '');
    const rated = await this.deciding.rated(question.code);
    const by = (exceptional: boolean) =>
      quotaOf(rated, ruleSet, exceptional).map((group) => ({ ...group, excellent: [...group.excellent] }));
    return { period: question.code, ruleSet: ruleSet.id, usual: by(false), exceptional: by(true) };
  }
}
