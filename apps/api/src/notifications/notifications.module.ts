import { Module } from '@nestjs/common';
import type pg from 'pg';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { POOL } from '../store/store.module.ts';
import { CarryOutNotificationHandler } from './carry-out-notification.command.ts';
import { CHOICES, postgresChoices } from './choices.ts';
import { CountUnreadHandler, ListNotificationsHandler } from './inbox.queries.ts';
import { NoticeWords } from './notice-words.ts';
import { NoticesController } from './notices.controller.ts';
import { GetDeadLettersHandler, GetNoticesHandler } from './notices.queries.ts';
import { NotificationCommandsController } from './notification-commands.controller.ts';
import { NotificationsController } from './notifications.controller.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [NotificationsController, NotificationCommandsController, NoticesController],
  providers: [
    NoticeWords,
    ListNotificationsHandler,
    CountUnreadHandler,
    GetNoticesHandler,
    GetDeadLettersHandler,
    CarryOutNotificationHandler,
    {
      provide: CHOICES,
      inject: [POOL, SETTINGS],
      useFactory: (pool: pg.Pool, { tenant }: ApiSettings) => postgresChoices(pool, tenant),
    },
  ],
})
export class NotificationsModule {}
