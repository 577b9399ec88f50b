import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { ruleSets } from '@dondoc/evaluation-domain';
import { ruleSetCard, ruleSetViewOf } from '@dondoc/evaluation-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { shippedRules } from './rule-set-register.ts';
import { ruleSetNotFound } from './rule-set.problem.ts';

const shippedView = (ruleSet: string): RuleSetView | null => {
  const rules = shippedRules(ruleSet);
  return (
    rules && {
      ruleSet,
      adopted: false,
      hash: rules.hash,
      document: rules.document,
      decisions: [],
      differences: [],
    }
  );
};

export type RuleSetList = Readonly<{ items: readonly RuleSetView[] }>;

/** Those that the ward has adopted, and the shipped ones that it has not. */
export class ListRuleSets extends Query<RuleSetList> {}

@QueryHandler(ListRuleSets)
export class ListRuleSetsHandler implements IQueryHandler<ListRuleSets> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<RuleSetList> {
    const adopted = (await this.readModels.list(ruleSetCard)).map(ruleSetViewOf);
    const others = ruleSets.filter(({ id }) => !adopted.some(({ ruleSet }) => ruleSet === id));
    return { items: [...adopted, ...others.flatMap(({ id }) => shippedView(id) ?? [])] };
  }
}

export class GetRuleSet extends Query<RuleSetView> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(GetRuleSet)
export class GetRuleSetHandler implements IQueryHandler<GetRuleSet> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ id }: GetRuleSet): Promise<RuleSetView> {
    const card = await this.readModels.find(ruleSetCard, id);
    const view = card ? ruleSetViewOf(card) : shippedView(id);
    if (!view) throw ruleSetNotFound(id);
    return view;
  }
}
