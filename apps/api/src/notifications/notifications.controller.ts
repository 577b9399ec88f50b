import type { NotificationChoices, NotificationPage } from '@dondoc/notifications-contracts';
import { Body, Controller, Get, Inject, Put, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import type { Actor } from '../identity/actor.ts';
import { Asking } from '../identity/asking.decorator.ts';
import { CHOICES, type Choices } from './choices.ts';
import { CountUnread, ListNotifications } from './inbox.queries.ts';
import {
  ChooseNotificationsBody,
  NotificationChoicesBody,
  NotificationPageBody,
  NotificationsQuery,
  UnreadCountBody,
} from './notification.dto.ts';

/** The inbox of whoever asks. */
@ApiTags('notifications')
@ApiSecurity('person')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly queries: QueryBus,
    @Inject(CHOICES) private readonly choices: Choices,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listNotifications',
    summary: 'Thông báo của tôi, chưa đọc trước · My notifications, unread first',
  })
  @ApiOkResponse({ type: NotificationPageBody })
  @ApiProblems(400, 401)
  list(@Asking() actor: Actor, @Query() asked: NotificationsQuery): Promise<NotificationPage> {
    return this.queries.execute(new ListNotifications(actor, asked));
  }

  @Get('unread-count')
  @ApiOperation({ operationId: 'countUnread', summary: 'Số thông báo chưa đọc · How many are unread' })
  @ApiOkResponse({ type: UnreadCountBody })
  @ApiProblems(401)
  unread(@Asking() actor: Actor): Promise<Readonly<{ unread: number }>> {
    return this.queries.execute(new CountUnread(actor));
  }

  @Get('choices')
  @ApiOperation({
    operationId: 'getNotificationChoices',
    summary: 'Lựa chọn nhận thư của tôi · What I chose about mail',
  })
  @ApiOkResponse({ type: NotificationChoicesBody })
  @ApiProblems(401)
  chosen(@Asking() { person }: Actor): Promise<NotificationChoices> {
    return this.choices.of(person);
  }

  @Put('choices')
  @ApiOperation({
    operationId: 'chooseNotifications',
    summary: 'Chọn ngôn ngữ và cách nhận thư · Choose language and mail',
    description:
      'Thông báo trên trang luôn có. Việc quá hạn và báo cáo lên cấp trên luôn được gửi thư, kể cả khi chọn "off". · ' +
      'The inbox on the page is always there. What is late or escalated is mailed whatever is chosen, "off" as well.',
  })
  @ApiOkResponse({ type: NotificationChoicesBody })
  @ApiProblems(400, 401, 413)
  async choose(
    @Asking() { person }: Actor,
    @Body() body: ChooseNotificationsBody,
  ): Promise<NotificationChoices> {
    await this.choices.choose(person, body);
    return this.choices.of(person);
  }
}
