import { Module } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.ts';
import { ChangeRuleSetHandler } from './change-rule-set.command.ts';
import { GetRuleSetHandler, ListRuleSetsHandler } from './rule-set.queries.ts';
import { RuleSetsController } from './rule-sets.controller.ts';

@Module({
  imports: [EvaluationModule],
  controllers: [RuleSetsController],
  providers: [ChangeRuleSetHandler, ListRuleSetsHandler, GetRuleSetHandler],
})
export class RuleSetsModule {}
