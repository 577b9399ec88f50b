import { delayViewSchema, type DelayView } from '@dondoc/assignments-contracts';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { AssignmentId, assignmentIdParam } from './assignment-id.ts';
import { GetDelay } from './delay.query.ts';

class DelayBody extends createZodDto(delayViewSchema) {}

@ApiTags('assignments')
@ApiSecurity('person')
@Controller('assignments')
export class DelayController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/delay')
  @ApiParam(assignmentIdParam)
  @ApiOperation({ operationId: 'getDelay', summary: 'Thời gian chờ ai · Whom it was waiting for' })
  @ApiOkResponse({ type: DelayBody })
  @ApiProblems(401, 404)
  delay(@AssignmentId() id: string): Promise<DelayView> {
    return this.queries.execute(new GetDelay(id));
  }
}
