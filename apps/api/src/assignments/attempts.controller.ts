import { attemptViewSchema } from '@dondoc/assignments-contracts';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import type { Actor } from '../identity/actor.ts';
import { Asking } from '../identity/asking.decorator.ts';
import { AssignmentId, assignmentIdParam } from './assignment-id.ts';
import { GetAttempts, type Attempts } from './attempts.query.ts';

class AttemptsBody extends createZodDto(z.object({ items: z.array(attemptViewSchema) })) {}

@ApiTags('assignments')
@ApiSecurity('person')
@Controller('assignments')
export class AttemptsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/attempts')
  @ApiParam(assignmentIdParam)
  @ApiOperation({
    operationId: 'getAttempts',
    summary: 'Thao tác bị từ chối · Refused attempts: all for leaders and inspectors, else the own ones',
  })
  @ApiOkResponse({ type: AttemptsBody })
  @ApiProblems(401, 404)
  attempts(@AssignmentId() id: string, @Asking() actor: Actor): Promise<Attempts> {
    return this.queries.execute(new GetAttempts(id, actor));
  }
}
