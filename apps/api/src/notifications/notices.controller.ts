import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { AssignmentId, assignmentIdParam } from '../assignments/assignment-id.ts';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { Only } from '../identity/identity.guard.ts';
import { GetDeadLetters, GetNotices, type NoticeList } from './notices.queries.ts';
import { NoticeListBody } from './notification.dto.ts';

@ApiTags('notifications')
@ApiSecurity('person')
@Controller()
export class NoticesController {
  constructor(private readonly queries: QueryBus) {}

  @Get('assignments/:id/notices')
  @ApiParam(assignmentIdParam)
  @ApiOperation({
    operationId: 'getNotices',
    summary:
      'Bằng chứng thông báo: ai được báo gì, khi nào gửi, nhận, mở, xác nhận · Proof of notice: who was told what, when sent, delivered, opened, acknowledged',
  })
  @ApiOkResponse({ type: NoticeListBody })
  @ApiProblems(401, 404)
  notices(@AssignmentId() id: string): Promise<NoticeList> {
    return this.queries.execute(new GetNotices(id));
  }

  @Get('notifications/dead-letters')
  @Only('leader')
  @ApiOperation({
    operationId: 'listDeadLetters',
    summary: 'Thông báo gửi hỏng, chờ gửi lại · Notifications given up, to be sent again',
  })
  @ApiOkResponse({ type: NoticeListBody })
  @ApiProblems(401, 403)
  deadLetters(): Promise<NoticeList> {
    return this.queries.execute(new GetDeadLetters());
  }
}
