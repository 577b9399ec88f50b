import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders } from '../http/command-request.ts';
import { OrganisedBody } from './organisation.dto.ts';

/** A route that changes posts or absences: its status and its description. */
export const ApiOrganise = (operationId: string, summary: string, status: 200 | 201 = 200) =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ operationId, summary }),
    ApiResponse({ status, type: OrganisedBody }),
    CommandHeaders({ ifMatch: false }),
    ApiProblems(400, 401, 403, 404, 409, 413),
  );
