import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { publishedNotificationEvent } from '@dondoc/notifications-application';
import type { NotificationResult } from '@dondoc/notifications-contracts';
import {
  notificationDecider,
  notificationStream,
  type NotificationCommand,
} from '@dondoc/notifications-domain';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { resultOf } from '../http/handled.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { notificationProblem } from './notification.problem.ts';

/** One command on one notification. */
export class CarryOutNotification extends Command<NotificationResult> {
  constructor(
    readonly id: string,
    readonly command: NotificationCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(CarryOutNotification)
export class CarryOutNotificationHandler implements ICommandHandler<CarryOutNotification> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, notificationDecider);
  }

  async execute({ id, command, request }: CarryOutNotification): Promise<NotificationResult> {
    const handled = await this.handle(
      notificationStream(id),
      command,
      appendContext(this.settings.tenant, command.type, request),
      request.expectedVersion,
    );
    return resultOf(id, handled, notificationProblem, (event) => publishedNotificationEvent(event).type);
  }
}
