import { notificationIdSchema } from '@dondoc/notifications-contracts';
import { Param, type PipeTransform } from '@nestjs/common';
import { notificationProblem } from './notification.problem.ts';

/** What is no id is the id of nothing. */
const knownShape: PipeTransform<string, string> = {
  transform: (text) => {
    if (!notificationIdSchema.safeParse(text).success)
      throw notificationProblem({ code: 'notification-unknown' });
    return text;
  },
};

export const NotificationId = () => Param('id', knownShape);

export const notificationIdParam = {
  name: 'id',
  schema: { type: 'string' as const, example: '3f2a9c0d11e84b763f2a9c0d11e84b76' },
};
