import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { problemBody, problemSchema, type ProblemStatus } from './problem.ts';
import { exampleProblems } from './problem.examples.ts';

class ProblemBody extends createZodDto(problemSchema) {}

/** Describes the refusals of a route; any route may also answer 429, 500 and 503. */
export const ApiProblems = (...statuses: readonly ProblemStatus[]) =>
  applyDecorators(
    ApiExtraModels(ProblemBody),
    ...([...statuses, 429, 500, 503] as const).map((status) => {
      const example = exampleProblems[status];
      return ApiResponse({
        status,
        description: example.code,
        content: {
          'application/problem+json': {
            schema: { $ref: getSchemaPath(ProblemBody) },
            example: problemBody(example, '/api/v1/assignments/vb-3f2a9c0d11e84b76-4'),
          },
        },
      });
    }),
  );
