import {
  scoreboardSchema,
  unitScoreDetailSchema,
  type Scoreboard,
  type UnitScoreDetail,
} from '@dondoc/evaluation-projections';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { ScoreQuery } from '../evaluation/evaluation.dto.ts';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { GetScoreboard, GetUnitScore } from './scoreboard.queries.ts';

class ScoreboardBody extends createZodDto(scoreboardSchema) {}
class UnitScoreBody extends createZodDto(unitScoreDetailSchema) {}

@ApiTags('scoreboard')
@ApiSecurity('person')
@Controller('scoreboard')
export class ScoreboardController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'getScoreboard', summary: 'Bảng điểm các đơn vị · All units’ scores' })
  @ApiOkResponse({ type: ScoreboardBody })
  @ApiProblems(400, 401)
  all(@Query() asked: ScoreQuery): Promise<Scoreboard> {
    return this.queries.execute(new GetScoreboard(asked));
  }

  @Get(':unit')
  @ApiParam({ name: 'unit', schema: { type: 'string', example: 'ban-xay-dung-dang' } })
  @ApiOperation({
    operationId: 'getUnitScore',
    summary: 'Điểm một đơn vị và căn cứ · One unit’s score and its grounds',
  })
  @ApiOkResponse({ type: UnitScoreBody })
  @ApiProblems(400, 401, 404)
  one(@Param('unit') unit: string, @Query() asked: ScoreQuery): Promise<UnitScoreDetail> {
    return this.queries.execute(new GetUnitScore(unit, asked));
  }
}
