import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { etagHeader, VersionEtag } from '../http/version-etag.interceptor.ts';
import { AssignmentId, assignmentIdParam } from './assignment-id.ts';
import { AssignmentViewBody, TimelineBody } from './assignment.dto.ts';
import { GetAssignment, GetTimeline, type Timeline } from './assignment.queries.ts';
import { AssignmentPageBody, AssignmentsQuery } from './list-assignments.dto.ts';
import { ListAssignments, type AssignmentPage } from './list-assignments.query.ts';

@ApiTags('assignments')
@ApiSecurity('person')
@Controller('assignments')
export class AssignmentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'listAssignments',
    summary: 'Nhiệm vụ theo mức cần chú ý · Assignments, those that need attention first',
  })
  @ApiOkResponse({ type: AssignmentPageBody })
  @ApiProblems(400, 401)
  list(@Query() asked: AssignmentsQuery): Promise<AssignmentPage> {
    return this.queries.execute(new ListAssignments(asked));
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @ApiParam(assignmentIdParam)
  @ApiOperation({ operationId: 'getAssignment', summary: 'Một nhiệm vụ · One assignment' })
  @ApiOkResponse({ type: AssignmentViewBody, headers: etagHeader })
  @ApiProblems(401, 404)
  one(@AssignmentId() id: string): Promise<AssignmentView> {
    return this.queries.execute(new GetAssignment(id));
  }

  @Get(':id/timeline')
  @ApiParam(assignmentIdParam)
  @ApiOperation({
    operationId: 'getTimeline',
    summary: 'Diễn biến của một nhiệm vụ · The events of one assignment',
  })
  @ApiOkResponse({ type: TimelineBody })
  @ApiProblems(401, 404)
  timeline(@AssignmentId() id: string): Promise<Timeline> {
    return this.queries.execute(new GetTimeline(id));
  }
}
