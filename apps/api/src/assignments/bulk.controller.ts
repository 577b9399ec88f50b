import { applyDecorators, Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { Commanded, CommandHeaders, type CommandRequest } from '../http/command-request.ts';
import { Only } from '../identity/identity.guard.ts';
import { AssignmentSteeringController } from './assignment-steering.controller.ts';
import { AssignmentTermsController } from './assignment-terms.controller.ts';
import {
  BulkIssueBody,
  BulkReassignBody,
  BulkResultBody,
  BulkSetDeadlineBody,
  type BulkResult,
} from './bulk.dto.ts';
import { eachItem } from './bulk.items.ts';
import { IssueByHand } from './issue-by-hand.command.ts';

const path = '/api/v1/assignments/bulk';

const ApiBulk = (operationId: string, summary: string, ...refusals: readonly 403[]) =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({
      operationId,
      summary,
      description:
        'Each item is a command of its own, with a result of its own: 200 also where some, or all, were refused. What is malformed refuses the whole before anything is done. · Mỗi mục là một lệnh riêng, có kết quả riêng.',
    }),
    ApiOkResponse({ type: BulkResultBody }),
    CommandHeaders({ ifMatch: false }),
    ApiProblems(400, 401, ...refusals, 413),
  );

/** Many assignments in one request, by the same ways that one goes. */
@ApiTags('assignments')
@ApiSecurity('person')
@Controller('assignments/bulk')
export class BulkController {
  constructor(
    private readonly commands: CommandBus,
    private readonly steering: AssignmentSteeringController,
    private readonly terms: AssignmentTermsController,
  ) {}

  @Post('issue')
  @Only('leader')
  @ApiBulk('bulkIssue', 'Giao nhiều nhiệm vụ · Issue many assignments', 403)
  issue(@Body() { items }: BulkIssueBody, @Commanded() request: CommandRequest): Promise<BulkResult> {
    return eachItem(items, request, `${path}/issue`, (item, each) =>
      this.commands.execute(new IssueByHand(item, each)),
    );
  }

  @Post('set-deadline')
  @ApiBulk('bulkSetDeadline', 'Đặt hạn cho nhiều nhiệm vụ · Set the deadlines of many assignments')
  setDeadline(
    @Body() { items }: BulkSetDeadlineBody,
    @Commanded() request: CommandRequest,
  ): Promise<BulkResult> {
    return eachItem(items, request, `${path}/set-deadline`, ({ id, ...body }, each) =>
      this.terms.setDeadline(id, body, each),
    );
  }

  @Post('reassign')
  @ApiBulk('bulkReassign', 'Giao lại nhiều nhiệm vụ · Reassign many assignments')
  reassign(@Body() { items }: BulkReassignBody, @Commanded() request: CommandRequest): Promise<BulkResult> {
    return eachItem(items, request, `${path}/reassign`, ({ id, ...body }, each) =>
      this.steering.reassign(id, body, each),
    );
  }
}
