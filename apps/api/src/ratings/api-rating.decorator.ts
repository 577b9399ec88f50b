import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { CommandHeaders } from '../http/command-request.ts';
import { etagHeader } from '../http/version-etag.interceptor.ts';
import { ratingIdParam } from './rating-id.ts';
import { RatingChangedBody } from './rating.dto.ts';

/** A route that carries out one step of a rating; who may take it the rating itself says. */
export const ApiRatingStep = (operationId: string, summary: string) =>
  applyDecorators(
    HttpCode(200),
    ApiParam(ratingIdParam),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: RatingChangedBody, headers: etagHeader }),
    CommandHeaders({ ifMatch: true }),
    ApiProblems(400, 401, 403, 404, 409, 412, 413),
  );
