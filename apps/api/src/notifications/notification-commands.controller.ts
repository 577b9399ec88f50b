import type { NotificationCard, NotificationResult } from '@dondoc/notifications-contracts';
import type { NotificationCommand } from '@dondoc/notifications-domain';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Commanded, type CommandRequest } from '../http/command-request.ts';
import { Only } from '../identity/identity.guard.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { ApiNotificationCommand, ApiNotificationsCommand } from './api-notification.decorator.ts';
import { CarryOutNotification } from './carry-out-notification.command.ts';
import { isUnread } from './inbox-order.ts';
import { inboxOf } from './inbox.queries.ts';
import { NotificationId } from './notification-id.ts';
import { ShownNotificationsBody } from './notification.dto.ts';

type Done = Readonly<{ changed: number }>;

const readerOf = ({ actor: { person, onBehalfOf } }: CommandRequest) => ({
  person,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});

/** What recipients do with what they were told, and how an administrator has it sent again. */
@ApiTags('notifications')
@ApiSecurity('person')
@Controller('notifications')
export class NotificationCommandsController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post('open-all')
  @ApiNotificationsCommand('openAllNotifications', 'Đánh dấu đã đọc tất cả · Mark all as read')
  openAll(@Commanded() request: CommandRequest): Promise<Done> {
    const data = { at: this.at(), by: readerOf(request) };
    return this.forEach(request, isUnread, { type: 'RecordOpened', data });
  }

  @Post('shown')
  @ApiNotificationsCommand(
    'notificationsShown',
    'Trang đã hiện các thông báo này · The page has shown these notifications',
  )
  shown(@Body() { ids }: ShownNotificationsBody, @Commanded() request: CommandRequest): Promise<Done> {
    const isNew = ({ id, shownAt }: NotificationCard) => shownAt === null && ids.includes(id);
    return this.forEach(request, isNew, {
      type: 'RecordDelivered',
      data: { at: this.at(), channel: 'in-app' },
    });
  }

  @Post(':id/open')
  @ApiNotificationCommand('openNotification', 'Mở thông báo · Open a notification')
  open(@NotificationId() id: string, @Commanded() request: CommandRequest): Promise<NotificationResult> {
    return this.carryOut(
      id,
      { type: 'RecordOpened', data: { at: this.at(), by: readerOf(request) } },
      request,
    );
  }

  @Post(':id/acknowledge')
  @ApiNotificationCommand('acknowledgeNotification', 'Xác nhận đã nắm được · Acknowledge a notification')
  acknowledge(
    @NotificationId() id: string,
    @Commanded() request: CommandRequest,
  ): Promise<NotificationResult> {
    return this.carryOut(
      id,
      { type: 'Acknowledge', data: { at: this.at(), by: readerOf(request) } },
      request,
    );
  }

  @Post(':id/resend')
  @Only('leader')
  @ApiNotificationCommand('resendNotification', 'Gửi lại thông báo gửi hỏng · Send a dead letter again')
  resend(@NotificationId() id: string, @Commanded() request: CommandRequest): Promise<NotificationResult> {
    const data = { at: this.at(), by: request.actor.person };
    return this.carryOut(id, { type: 'Resend', data }, request);
  }

  /** The same command on each of the actor's notifications that it is for. One after another: they are few and quick. */
  private async forEach(
    request: CommandRequest,
    isMeant: (card: NotificationCard) => boolean,
    command: NotificationCommand,
  ): Promise<Done> {
    const meant = (await inboxOf(this.readModels, request.actor)).filter(isMeant);
    let changed = 0;
    for (const { id } of meant) {
      const { events } = await this.carryOut(id, command, { ...request, expectedVersion: undefined });
      changed += events.length > 0 ? 1 : 0;
    }
    return { changed };
  }

  private carryOut(
    id: string,
    command: NotificationCommand,
    request: CommandRequest,
  ): Promise<NotificationResult> {
    return this.commands.execute(new CarryOutNotification(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
