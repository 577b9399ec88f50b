import {
  chooseNotificationsSchema,
  noticeListSchema,
  notificationChoicesSchema,
  notificationPageSchema,
  notificationResultSchema,
  notificationsQuerySchema,
  shownNotificationsSchema,
  unreadCountSchema,
} from '@dondoc/notifications-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class NotificationsQuery extends createZodDto(notificationsQuerySchema) {}
export class NotificationPageBody extends createZodDto(notificationPageSchema) {}
export class UnreadCountBody extends createZodDto(unreadCountSchema) {}
export class NoticeListBody extends createZodDto(noticeListSchema) {}
export class NotificationChoicesBody extends createZodDto(notificationChoicesSchema) {}
export class ChooseNotificationsBody extends createZodDto(chooseNotificationsSchema) {}
export class ShownNotificationsBody extends createZodDto(shownNotificationsSchema) {}
export class NotificationResultBody extends createZodDto(notificationResultSchema) {}
export class NotificationsDoneBody extends createZodDto(z.object({ changed: z.int().nonnegative() })) {}
