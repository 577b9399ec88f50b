import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders } from '../http/command-request.ts';
import { Only } from '../identity/identity.guard.ts';
import { SettingChangedBody } from './settings.dto.ts';

/** A route by which leaders change a setting of the ward. */
export const ApiSettingChange = (operationId: string, summary: string) =>
  applyDecorators(
    HttpCode(200),
    Only('leader'),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: SettingChangedBody }),
    CommandHeaders({ ifMatch: false }),
    ApiProblems(400, 401, 403, 409, 413),
  );
