import { adoptRuleSetFrom, amendRuleSetFrom } from '@dondoc/evaluation-application';
import type { RuleSetView } from '@dondoc/evaluation-contracts';
import type { RuleSetCommand } from '@dondoc/evaluation-rating';
import { applyDecorators, Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { byOf, Commanded, CommandHeaders, type CommandRequest } from '../http/command-request.ts';
import { Only } from '../identity/identity.guard.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ChangeRuleSet } from './change-rule-set.command.ts';
import { RuleSetRegister, shippedRules } from './rule-set-register.ts';
import {
  AdoptRuleSetBody,
  AmendRuleSetBody,
  RuleSetChangedBody,
  RuleSetListBody,
  RuleSetViewBody,
  type RuleSetChanged,
} from './rule-set.dto.ts';
import { ruleSetUnknown } from './rule-set.problem.ts';
import { GetRuleSet, ListRuleSets, type RuleSetList } from './rule-set.queries.ts';
import { sha256 } from './sha256.ts';

const ApiRuleSetChange = (operationId: string, summary: string) =>
  applyDecorators(
    HttpCode(200),
    Only('leader'),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: RuleSetChangedBody }),
    CommandHeaders({ ifMatch: false }),
    ApiProblems(400, 401, 403, 409, 413),
  );

/** What is scored by, and whose decision each rule is. Everybody may read it; leaders change it, in the open. */
@ApiTags('rule-sets')
@ApiSecurity('person')
@Controller('rule-sets')
export class RuleSetsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly register: RuleSetRegister,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRuleSets', summary: 'Các bộ tiêu chí · Rule sets' })
  @ApiOkResponse({ type: RuleSetListBody })
  @ApiProblems(401)
  list(): Promise<RuleSetList> {
    return this.queries.execute(new ListRuleSets());
  }

  @Get(':ruleSet')
  @ApiParam({ name: 'ruleSet', schema: { type: 'string', example: '366-2025' } })
  @ApiOperation({
    operationId: 'getRuleSet',
    summary: 'Bộ tiêu chí và chỗ khác quy định gốc · A rule set, and where it departs from what is shipped',
  })
  @ApiOkResponse({ type: RuleSetViewBody })
  @ApiProblems(401, 404)
  one(@Param('ruleSet') ruleSet: string): Promise<RuleSetView> {
    return this.queries.execute(new GetRuleSet(ruleSet));
  }

  @Post('adopt')
  @ApiRuleSetChange('adoptRuleSet', 'Áp dụng bộ tiêu chí · Adopt a rule set')
  adopt(@Body() body: AdoptRuleSetBody, @Commanded() request: CommandRequest): Promise<RuleSetChanged> {
    const shipped = shippedRules(body.ruleSet)?.document ?? null;
    if (body.document === null && shipped === null) throw ruleSetUnknown(body.ruleSet);
    return this.change(adoptRuleSetFrom(body, shipped, sha256, byOf(request), this.at()), request);
  }

  @Post('amend')
  @ApiRuleSetChange('amendRuleSet', 'Sửa một quy định của bộ tiêu chí · Amend one rule')
  async amend(@Body() body: AmendRuleSetBody, @Commanded() request: CommandRequest): Promise<RuleSetChanged> {
    const { adopted } = await this.register.state();
    const present = Object.hasOwn(adopted, body.ruleSet) ? (adopted[body.ruleSet]?.document ?? null) : null;
    return this.change(amendRuleSetFrom(body, present, sha256, byOf(request), this.at()), request);
  }

  private change(command: RuleSetCommand, request: CommandRequest): Promise<RuleSetChanged> {
    return this.commands.execute(new ChangeRuleSet(command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
