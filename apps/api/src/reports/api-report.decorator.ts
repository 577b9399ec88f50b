import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders } from '../http/command-request.ts';
import { etagHeader } from '../http/version-etag.interceptor.ts';
import { reportIdParam } from './report-id.ts';
import { ReportChangedBody } from './report.dto.ts';

/** A route that carries out one step of a report; who may take it the report itself says. */
export const ApiReportStep = (operationId: string, summary: string) =>
  applyDecorators(
    HttpCode(200),
    ApiParam(reportIdParam),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: ReportChangedBody, headers: etagHeader }),
    CommandHeaders({ ifMatch: true }),
    ApiProblems(400, 401, 404, 409, 412, 413),
  );
