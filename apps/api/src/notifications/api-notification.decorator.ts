import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders } from '../http/command-request.ts';
import { notificationIdParam } from './notification-id.ts';
import { NotificationResultBody, NotificationsDoneBody } from './notification.dto.ts';

/** A route that changes one notification. */
export const ApiNotificationCommand = (operationId: string, summary: string) =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({ operationId, summary }),
    ApiParam(notificationIdParam),
    ApiOkResponse({ type: NotificationResultBody }),
    CommandHeaders({ ifMatch: true }),
    ApiProblems(400, 401, 403, 404, 409, 412),
  );

/** A route that changes several of the person's own. */
export const ApiNotificationsCommand = (operationId: string, summary: string) =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: NotificationsDoneBody }),
    CommandHeaders({ ifMatch: false }),
    ApiProblems(400, 401),
  );
