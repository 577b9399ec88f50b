import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import {
  CompareQuery,
  ScoreQuery,
  UnitComparisonBody,
  UnitEvaluationBody,
  WaitsBody,
  WaitsQuery,
  WarningsBody,
  WhatIfBody,
  WhatIfRequestBody,
} from './evaluation.dto.ts';
import { CompareUnit, GetUnitEvaluation, GetWarnings } from './evaluation.queries.ts';
import { GetWaits } from './waits.query.ts';
import { AskWhatIf } from './what-if.query.ts';

const unitParam = { name: 'unit', schema: { type: 'string', example: 'ban-xay-dung-dang' } } as const;

/** Explained, compared, warned of and asked differently: everybody may read it, and nothing here changes anything. */
@ApiTags('evaluation')
@ApiSecurity('person')
@Controller('evaluation')
export class EvaluationController {
  constructor(private readonly queries: QueryBus) {}

  @Get('units/:unit')
  @ApiParam(unitParam)
  @ApiOperation({
    operationId: 'getUnitEvaluation',
    summary: 'Vì sao đơn vị có điểm này · Why a unit has its score, line by line',
  })
  @ApiOkResponse({ type: UnitEvaluationBody })
  @ApiProblems(400, 401, 404)
  one(@Param('unit') unit: string, @Query() asked: ScoreQuery): Promise<object> {
    return this.queries.execute(new GetUnitEvaluation(unit, asked));
  }

  @Get('units/:unit/compare')
  @ApiParam(unitParam)
  @ApiOperation({
    operationId: 'compareUnitEvaluations',
    summary: 'Hai lần đánh giá khác nhau vì sao · What made the difference between two evaluations',
  })
  @ApiOkResponse({ type: UnitComparisonBody })
  @ApiProblems(400, 401, 404)
  compare(@Param('unit') unit: string, @Query() asked: CompareQuery): Promise<object> {
    return this.queries.execute(new CompareUnit(unit, asked));
  }

  @Get('warnings')
  @ApiOperation({
    operationId: 'getWarnings',
    summary: 'Cảnh báo sớm của các đơn vị · Where each unit’s present course ends',
  })
  @ApiOkResponse({ type: WarningsBody })
  @ApiProblems(400, 401)
  warnings(@Query() asked: ScoreQuery): Promise<object> {
    return this.queries.execute(new GetWarnings(asked));
  }

  @Get('waits')
  @ApiOperation({
    operationId: 'getWaits',
    summary: 'Công việc của từng đơn vị chờ ai · Whom each unit’s work was waiting for',
  })
  @ApiOkResponse({ type: WaitsBody })
  @ApiProblems(400, 401, 404)
  waits(@Query() { unit, ...asked }: WaitsQuery): Promise<object> {
    return this.queries.execute(new GetWaits(unit, asked));
  }

  @Post('what-if')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'askWhatIf',
    summary:
      'Thử quy tắc hoặc lịch khác, không lưu gì · The same history by other rules or another calendar, nothing stored',
  })
  @ApiOkResponse({ type: WhatIfBody })
  @ApiProblems(400, 401, 413)
  whatIf(@Body() request: WhatIfRequestBody): Promise<object> {
    return this.queries.execute(new AskWhatIf(request));
  }
}
