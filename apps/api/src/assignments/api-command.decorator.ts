import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders } from '../http/command-request.ts';
import { etagHeader } from '../http/version-etag.interceptor.ts';
import { assignmentIdParam } from './assignment-id.ts';
import { CommandResultBody } from './assignment.dto.ts';

/** A route that carries out one command: its status and its description. 201 makes an assignment, 200 changes one. */
export const ApiCommand = (operationId: string, summary: string, status: 200 | 201 = 200) =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ operationId, summary }),
    ApiResponse({ status, type: CommandResultBody, headers: etagHeader }),
    CommandHeaders({ ifMatch: status === 200 }),
    ...(status === 200
      ? [ApiParam(assignmentIdParam), ApiProblems(400, 401, 404, 409, 412, 413)]
      : [ApiProblems(400, 401, 403, 409, 413)]),
  );
